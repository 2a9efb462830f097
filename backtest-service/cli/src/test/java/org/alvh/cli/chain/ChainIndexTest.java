package org.alvh.cli.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.alvh.cli.NoAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainIndexTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String HEADER = "quote_date,rows,content_hash\n";

    private final Path folder;
    private final Path chains;
    private final Path index;

    ChainIndexTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.chains = Files.createDirectories(folder.resolve("chains"));
        this.index = chains.resolve("index.csv");
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        String text = HEADER + "2024-01-08,12," + HASH + "\n2024-01-09,100000," + HASH + "\n";
        Files.writeString(index, text);

        assertThat(ChainIndex.read(chains))
                .containsOnlyKeys(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 9))
                .containsEntry(LocalDate.of(2024, 1, 8), new ChainFolder.Day(12, HASH));
        assertThat(ChainIndex.text(ChainIndex.read(chains))).isEqualTo(text);
        assertThat(ChainIndex.read(folder)).isEmpty();
    }

    /** H stands for the header, # for a hash and / for a line's end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                | ' is empty, expected quote_date,rows,content_hash'
            2024-01-08,12,#/                  | ' line 1: '2024-01-08,12,#', expected quote_date,rows,content_hash'
            quote_date,rows,hash/             | ' line 1: 'quote_date,rows,hash', expected quote_date,rows,content_hash'
            H2024-01-08/                      | ' line 2: '2024-01-08', expected quote_date,rows,content_hash'
            H2024-01-08,12,#/2024-01-09,x,#/  | ' line 3: 'x', expected a number of rows'
            H2024-01-08,0,#/                  | ' line 2: '0', expected a number of rows'
            H2024-01-08,12345678901,#/        | ' line 2: '12345678901', expected a number of rows'
            H2024-01-08,12,#,1/               | ' line 2: '2024-01-08,12,#,1', expected quote_date,rows,content_hash'
            H2024-01-32,12,#/                 | ' line 2: '2024-01-32', expected a date as 2024-01-08'
            H2024-01-08,12,#/2024-01-08,12,#/ | ' line 3: '2024-01-08', expected a date after 2024-01-08'
            H2024-01-08,12,01ab/              | ' line 2: '01ab', expected 64 hexadecimal digits'
            H/                                | ' line 2: '', expected quote_date,rows,content_hash'
            """)
    void anythingElseIsRefusedWithItsPlaceAndARemedy(String content, String said) throws IOException {
        Files.writeString(index, written(content));

        assertThatThrownBy(() -> FolderArchive.of(folder))
                .isInstanceOf(NoAnswer.class)
                .hasMessage(chains + " is damaged: index.csv" + written(said.substring(1, said.length() - 1))
                        + "; import its vendor files into a new folder");
    }

    @Test
    void bytesThatAreNoTextAreDamageToo() throws IOException {
        Files.write(index, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n'});

        assertThatThrownBy(() -> FolderArchive.of(folder))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("is damaged: index.csv line 1: ");
    }

    private static String written(String content) {
        return content.replace("H", HEADER).replace("#", HASH).replace("/", "\n");
    }
}

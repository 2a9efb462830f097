package org.alvh.cli.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.recorded.DayChain;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainFileTest {

    @TempDir
    private Path scratch;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = scratch.resolve("2018-01-16.parquet");
    }

    /** One row stands as it is, a few hundred by dictionary, and beyond 20,000 a column has several pages. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 300, 5_000, 70_000})
    void aDayIsWhatItsRowsSay(int about) throws IOException {
        for (int seed = 1; seed <= (about > 5_000 ? 2 : 20); seed++) {
            ChainFile.write(file, new RandomChains(seed).day(about));

            List<ChainRow> rows = ChainFile.read(file);
            DayChain day = ChainFile.readDay(file);

            assertThat(DayLines.of(day)).isEqualTo(DayLines.of(rows));
            assertThat(day.underlying()).isEqualTo(underlying(rows));
        }
    }

    /** The lower middle, looked for by counting. */
    private static OptionalDouble underlying(List<ChainRow> rows) {
        List<Double> said = new ArrayList<>();
        for (ChainRow row : rows) {
            if (row.series().root().startsWith("SPX")) {
                row.marks().underlying().ifPresent(said::add);
            }
        }
        Collections.sort(said);
        return said.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(said.get((said.size() - 1) / 2));
    }

    /** As the first version wrote them, without their content hash, and packed otherwise. */
    @ParameterizedTest
    @EnumSource(names = {"GZIP", "UNCOMPRESSED"})
    void filesOfOtherSettingsAreReadToo(CompressionCodecName packing) throws IOException {
        List<ChainRow> rows = new RandomChains(3).day(2_000);
        try (CarpetWriter<ChainFileRow> writer = new CarpetWriter.Builder<>(
                        Files.newOutputStream(file), ChainFileRow.class)
                .withCompressionCodec(packing)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withRowGroupRowCountLimit(700)
                .build()) {
            for (ChainRow row : rows) {
                writer.write(ChainFileRow.of(row));
            }
        }

        String hash = ChainText.contentHash(rows);
        assertThat(ChainFile.read(file, hash)).isEqualTo(rows);
        assertThat(DayLines.of(ChainFile.readDay(file, hash))).isEqualTo(DayLines.of(rows));
    }

    @Test
    void rowsInAnotherOrderAreRefused() throws IOException {
        List<ChainRow> rows = new RandomChains(4).day(200);
        for (int i = 0; i < rows.size() - 1; i++) {
            List<ChainRow> swapped = new ArrayList<>(rows);
            Collections.swap(swapped, i, i + 1);
            ChainFile.write(file, swapped);

            assertThatThrownBy(() -> ChainFile.readDay(file))
                    .as("rows %s and %s", i, i + 1)
                    .isInstanceOf(DamagedHistory.class)
                    .hasMessageContaining("2018-01-16.parquet is not the chain that an import wrote: ")
                    .hasMessageContaining("expected ");
        }
    }

    /** Every page has a checksum, so what is read of a file with a wrong bit is what was written, or nothing. */
    @Test
    void damageIsRefusedWithTheFilesNameAndItsCause() throws IOException {
        ChainFile.write(file, new RandomChains(5).day(2_000));
        byte[] good = Files.readAllBytes(file);
        List<String> lines = DayLines.of(ChainFile.readDay(file));
        Random random = new Random(6);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] bad = i % 4 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            if (bad.length == good.length) {
                // The footer is a tenth of the file, and gets half of the damage.
                int from = i % 4 == 1 ? 0 : good.length - 2_500;
                bad[from + random.nextInt(good.length - from)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bad);

            Throwable refusal = catchThrowable(
                    () -> assertThat(DayLines.of(ChainFile.readDay(file))).isEqualTo(lines));
            if (refusal != null) {
                refused++;
                assertThat(refusal)
                        .isInstanceOf(DamagedHistory.class)
                        .hasMessageStartingWith("2018-01-16.parquet is not the chain that an import wrote: ")
                        .message()
                        .doesNotContain("org.", "com.", "jerolba", "@", "footer is");
                assertThat(refusal).hasCauseInstanceOf(Exception.class);
            }
        }
        assertThat(refused).isGreaterThan(150);
    }

    /** Nothing, a word, and both ends of a file: what the library says of them names its own classes. */
    @Test
    void aFileThatIsCutOffIsToldInWords() throws IOException {
        ChainFile.write(file, new RandomChains(5).day(20));
        byte[] good = Files.readAllBytes(file);
        for (byte[] bad : List.of(
                new byte[0],
                "no chain".getBytes(UTF_8),
                Arrays.copyOf(good, 4),
                Arrays.copyOf(good, good.length - 1),
                Arrays.copyOfRange(good, 1, good.length))) {
            Files.write(file, bad);

            assertThatThrownBy(() -> ChainFile.readDay(file))
                    .isInstanceOf(DamagedHistory.class)
                    .hasMessage("2018-01-16.parquet is not the chain that an import wrote: it is cut off or no Parquet"
                            + " file")
                    .hasCauseInstanceOf(Exception.class);
        }
    }

    /** The four bytes before the last four. */
    @Test
    void aFooterOfAnImpossibleLengthIsToldInWords() throws IOException {
        ChainFile.write(file, new RandomChains(5).day(20));
        byte[] bad = Files.readAllBytes(file);
        Arrays.fill(bad, bad.length - 8, bad.length - 4, (byte) 0xce);
        Files.write(file, bad);

        assertThatThrownBy(() -> ChainFile.readDay(file))
                .isInstanceOf(DamagedHistory.class)
                .hasMessage("2018-01-16.parquet is not the chain that an import wrote: its footer or pages are damaged")
                .hasCauseInstanceOf(Exception.class);
    }

    @Test
    void theFooterNamesTheRowsByTheirHash() throws IOException {
        List<ChainRow> rows = new RandomChains(5).day(20);

        String hash = ChainFile.write(file, rows);

        assertThat(hash).isEqualTo(ChainText.contentHash(rows));
        assertThat(ChainFile.read(file, hash)).isEqualTo(rows);
        assertThat(DayLines.of(ChainFile.readDay(file, hash))).isEqualTo(DayLines.of(rows));
        assertThatThrownBy(() -> ChainFile.read(file, "ab"))
                .isInstanceOf(DamagedHistory.class)
                .hasMessage("2018-01-16.parquet is not the chain that an import wrote: its content hash is " + hash
                        + ", expected ab");
        assertThatThrownBy(() -> ChainFile.readDay(file, "ab")).isInstanceOf(DamagedHistory.class);
    }

    @Test
    void anAbsentFileIsNoDamage() {
        assertThatThrownBy(() -> ChainFile.readDay(file)).isInstanceOf(NoSuchFileException.class);
    }

    /** Of 16 columns each lists how its values are written, which the library does in the order of a hash. */
    @Test
    void theFooterHasOneForm() throws IOException {
        List<ChainRow> rows = new RandomChains(8).day(500);
        ChainFile.write(file, rows);
        byte[] content = Files.readAllBytes(file);

        assertThat(SteadyFooter.of(content)).isEqualTo(content);
        assertThat(ChainFile.read(file)).isEqualTo(rows);
    }
}

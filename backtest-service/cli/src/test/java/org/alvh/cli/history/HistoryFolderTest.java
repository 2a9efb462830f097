package org.alvh.cli.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.cli.NoAnswer;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFolderTest {

    private static final MarketHistory ONE_DAY = new MarketHistory(List.of(MarketDay.on(LocalDate.of(2020, 3, 16))
            .with(Series.SPX_CLOSE, 2386.13)
            .build()));

    @TempDir
    private Path folder;

    @Test
    void holdsWhatWasSaved() {
        HistoryFolder.at(folder).save(ONE_DAY);

        assertThat(HistoryFolder.at(folder).read()).isEqualTo(ONE_DAY);
    }

    @Test
    void theSameHistoryIsNotWrittenAgain() throws IOException {
        HistoryFolder.at(folder).save(ONE_DAY);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(folder.resolve("daily.csv"), longAgo);

        HistoryFolder.at(folder).save(ONE_DAY);

        assertThat(Files.getLastModifiedTime(folder.resolve("daily.csv"))).isEqualTo(longAgo);
    }

    @Test
    void aFolderWithoutHistorySaysHowToMakeOne() {
        assertThat(HistoryFolder.at(folder).find()).isEmpty();
        assertThatThrownBy(() -> HistoryFolder.at(folder).read())
                .isInstanceOf(NoAnswer.class)
                .hasMessage(folder + " holds no daily.csv: make it with  alvh import --vendor tidy-daily --into "
                        + folder + " FILE");
    }

    @Test
    void aDamagedHistoryIsRefusedAndLeftAsItIs() throws IOException {
        Path daily = Files.writeString(folder.resolve("daily.csv"), "date,spx_close\n2020-03-16,23");
        Files.writeString(daily, "date,spx_close\n2020-03-16,2386.13\n2020-03-1");

        assertThatThrownBy(() -> HistoryFolder.at(folder).read())
                .isInstanceOf(NoAnswer.class)
                .hasMessage(daily + " is damaged: line 3, column date: '2020-03-1', expected an ISO date (yyyy-mm-dd);"
                        + " import its vendor files into a new folder");
        assertThat(daily).hasContent("date,spx_close\n2020-03-16,2386.13\n2020-03-1");
    }

    @Test
    void aWriterThatFailsMidwayLeavesTheOldFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("daily.csv"), "the old content");

        assertThatThrownBy(() -> AtomicFile.replace(file, target -> {
                    target.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");

        assertThat(file).hasContent("the old content");
        assertThat(entries()).containsExactly("daily.csv");
    }

    @Test
    void whatACrashLeftBehindIsNeitherReadNorInTheWay() throws IOException {
        HistoryFolder.at(folder).save(ONE_DAY);
        Files.writeString(folder.resolve("daily.csv.unfinished"), "date,spx_close\n2020-03-16,23");
        assertThat(HistoryFolder.at(folder).read()).isEqualTo(ONE_DAY);

        HistoryFolder.at(folder).save(MarketHistory.empty());

        assertThat(HistoryFolder.at(folder).read()).isEqualTo(MarketHistory.empty());
        assertThat(entries()).containsExactly("daily.csv");
    }

    @Test
    void aReportThatCannotBeWrittenIsOneClearLine() {
        assertThatThrownBy(() -> HistoryFolder.at(folder).saveReport(target -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(NoAnswer.class)
                .hasMessage("cannot write " + folder.resolve("import-report.json") + ": No space left on device");
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}

package org.alvh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports of the reference files; expected counts and values are those that their read-me states. */
class ReferenceImportTest {

    @TempDir
    private Path folder;

    /** Rejected are 47 VIX opens outside their day, one of 2.58, and eight bad prints: all named in data-quality.md. */
    @Test
    void tidyDailyFile() throws IOException {
        Path file = Reference.file("data/daily_market.csv");

        assertThat(imported("tidy-daily", file))
                .isEqualTo(new CommandRun(
                        0,
                        "daily_market.csv: 9227 rows read, 9227 accepted, 0 quarantined, 0 fields dropped,"
                                + " 0 values changed\n",
                        "warning: the quality gate rejects 56 values of the history: verdicts.csv says which and"
                                + " why\n"));

        MarketHistory history = HistoryFolder.at(folder).read();
        assertThat(history.sessions()).hasSize(9227).startsWith(LocalDate.of(1990, 1, 2));
        assertThat(value(history, "2020-03-16", Series.VIX_CLOSE)).isEqualTo(82.69);
        assertThat(value(history, "2008-11-20", Series.VIX_CLOSE)).isEqualTo(80.86);
        assertThat(value(history, "2024-08-05", Series.VIX_HIGH)).isEqualTo(65.73);
        assertThat(value(history, "1990-01-02", Series.VIX_CLOSE)).isEqualTo(17.24);
        assertThat(value(history, "2020-03-16", Series.SPX_CLOSE)).isEqualTo(2386.129883);
        assertThat(value(history, "2024-08-05", Series.VX1)).isEqualTo(32.0986);
        assertThat(value(history, "2018-02-05", Series.VX1)).isEqualTo(33.225);

        byte[] daily = Files.readAllBytes(folder.resolve("daily.csv"));
        byte[] report = Files.readAllBytes(folder.resolve("import-report.json"));
        imported("tidy-daily", file);
        assertThat(Files.readAllBytes(folder.resolve("daily.csv"))).isEqualTo(daily);
        assertThat(Files.readAllBytes(folder.resolve("import-report.json"))).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource({
        "VIX_History.csv, 9241, 2020-03-16, VIX_CLOSE, 82.69",
        "vix-daily_datahub.csv, 9235, 2010-05-20, VIX_CLOSE, 45.79",
        "VIX3M_History.csv, 4235, 2026-07-22, VIX3M, 19.54",
        "VIX9D_History.csv, 3909, 2026-07-22, VIX9D, 14.88",
        "VVIX_History.csv, 5066, 2026-07-22, VVIX, 95.55",
        "SKEW_History.csv, 9189, 2026-07-22, SKEW, 150.19",
        "VIX6M_History.csv, 4607, 2026-04-24, VIX6M, 23.27"
    })
    void indexFile(String name, int rows, String date, Series series, double value) {
        CommandRun run = imported("cboe-index", Reference.file("data/vol_indices/" + name));

        assertThat(run.answer())
                .isEqualTo(name + ": " + rows + " rows read, " + rows
                        + " accepted, 0 quarantined, 0 fields dropped, 0 values changed\n");
        assertThat(run.exitCode()).isZero();
        assertThat(value(HistoryFolder.at(folder).read(), date, series)).isEqualTo(value);
    }

    private CommandRun imported(String vendor, Path file) {
        return CommandRun.of("import", "--vendor", vendor, "--into", folder.toString(), file.toString());
    }

    private static double value(MarketHistory history, String date, Series series) {
        MarketDay found = history.days().stream()
                .filter(day -> day.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
        return found.require(series);
    }
}

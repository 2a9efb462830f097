package org.alvh.cli.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.vendor.RowDefect;
import org.alvh.quant.instrument.PutCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainFolderTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 16);
    private static final LocalDate NEXT = LocalDate.of(2018, 1, 17);

    @TempDir
    private Path scratch;

    @Test
    void theSameRowsInAnyOrderGiveTheSameBytes() throws IOException {
        List<ChainRow> rows = new ArrayList<>();
        for (int strike = 1_000; strike < 1_200; strike++) {
            rows.add(row(DAY, strike, 1));
            rows.add(row(NEXT, strike, 2));
        }
        List<ChainRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(7));

        lay(scratch.resolve("a"), rows);
        lay(scratch.resolve("b"), shuffled.subList(0, 150));
        lay(scratch.resolve("b"), shuffled.subList(100, shuffled.size()));

        for (String file : List.of("2018-01-16.parquet", "2018-01-17.parquet", "index.csv")) {
            assertThat(scratch.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(scratch.resolve("a").resolve(file));
        }
    }

    @Test
    void aRowGivenAnewReplacesTheOldOneAndTheRestStays() throws IOException {
        Path folder = scratch.resolve("chains");
        lay(folder, List.of(row(DAY, 1_000, 1), row(DAY, 1_005, 1)));

        ChainFolder.Laid laid = lay(folder, List.of(row(DAY, 1_005, 2), row(DAY, 1_010, 2)));

        assertThat(laid.rowsChanged()).isEqualTo(1);
        assertThat(ChainFolder.at(folder).read(DAY))
                .containsExactly(row(DAY, 1_000, 1), row(DAY, 1_005, 2), row(DAY, 1_010, 2));
    }

    /** An import that was cut short wrote a day and not the index. */
    @Test
    void anIndexThatWasLeftBehindIsMadeGood() throws IOException {
        Path folder = scratch.resolve("chains");
        lay(folder, List.of(row(DAY, 1_000, 1)));
        byte[] behind = Files.readAllBytes(folder.resolve("index.csv"));
        lay(folder, List.of(row(DAY, 1_000, 2)));
        byte[] right = Files.readAllBytes(folder.resolve("index.csv"));
        Files.write(folder.resolve("index.csv"), behind);

        lay(folder, List.of(row(DAY, 1_000, 2)));

        assertThat(right).isNotEqualTo(behind);
        assertThat(folder.resolve("index.csv")).hasBinaryContent(right);
    }

    @Test
    void anotherProgramReadsAFolderOfChains() throws IOException, SQLException {
        Path folder = scratch.resolve("chains");
        lay(folder, List.of(row(DAY, 1_000, 1), row(DAY, 1_005, 1.25), bare(NEXT, 1_005)));

        assertThat(ChainQuery.answer("SELECT quote_date, count(*) AS n, sum(bid) AS bids, sum(bid_size) AS sizes FROM '"
                        + folder + "/*.parquet' WHERE root = 'SPXW' AND \"right\" = 'CALL' GROUP BY 1 ORDER BY 1"))
                .containsExactly("quote_date,n,bids,sizes", "2018-01-16,2,2.25,20", "2018-01-17,1,1.0,");
        assertThat(ChainQuery.answer("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + folder
                        + "/2018-01-16.parquet')"))
                .containsExactly(
                        "column_name,column_type",
                        "quote_date,DATE",
                        "root,VARCHAR",
                        "expiry,DATE",
                        "right,VARCHAR",
                        "strike,DOUBLE",
                        "bid,DOUBLE",
                        "ask,DOUBLE",
                        "bid_size,BIGINT",
                        "ask_size,BIGINT",
                        "last,DOUBLE",
                        "volume,BIGINT",
                        "open_interest,BIGINT",
                        "underlying,DOUBLE",
                        "implied_volatility,DOUBLE",
                        "delta,DOUBLE",
                        "source,VARCHAR");
    }

    @Test
    void rowsThatAreTooManyForTheMemoryWaitOnTheDiskAndLeaveNothingThere() throws IOException {
        Path folder = scratch.resolve("chains");
        int rows = ChainStaging.MOST_IN_MEMORY + 50_000;
        ChainFolder chains = ChainFolder.at(folder);
        try (ChainStaging staging = new ChainStaging(scratch)) {
            for (int i = 0; i < rows; i++) {
                staging.add(i + 2, row(i % 2 == 0 ? DAY : NEXT, (1 + i) / 10.0, i));
            }
            try (Stream<Path> waiting = Files.list(scratch)) {
                // The rows' folder and its lock.
                assertThat(waiting).hasSize(2);
            }
            assertThat(chains.lay(staging).repeated().total()).isZero();
        }

        assertThat(chains.days().values()).map(ChainFolder.Day::rows).containsExactly(rows / 2, rows / 2);
        assertThat(chains.read(NEXT)).hasSize(rows / 2).startsWith(row(NEXT, .2, 1));
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).containsExactly(folder);
        }
    }

    @Test
    void aLineThatRepeatsAnOptionIsKeptOutWhole() throws IOException {
        ChainFolder chains = ChainFolder.at(scratch.resolve("chains"));
        try (ChainStaging staging = new ChainStaging(scratch)) {
            staging.add(2, row(DAY, 1_000, 1));
            staging.add(3, row(DAY, 1_005, 1));
            staging.add(3, row(DAY, 1_000, 9));
            staging.add(4, row(DAY, 1_010, 1));

            ChainFolder.Laid laid = chains.lay(staging);

            assertThat(laid.repeated().listed())
                    .containsExactly(new RowDefect(
                            3,
                            "*",
                            "SPXW 2018-02-16 CALL 1000.0",
                            RowDefect.Reason.DUPLICATE_ROW,
                            "each option once a day in a file"));
        }
        assertThat(chains.read(DAY)).containsExactly(row(DAY, 1_000, 1), row(DAY, 1_010, 1));
    }

    private static ChainFolder.Laid lay(Path folder, List<ChainRow> rows) throws IOException {
        ChainFolder chains = ChainFolder.at(folder);
        try (ChainStaging staging = new ChainStaging(folder)) {
            for (ChainRow row : rows) {
                staging.add(rows.indexOf(row) + 2, row);
            }
            ChainFolder.Laid laid = chains.lay(staging);
            chains.save();
            return laid;
        }
    }

    private static ChainRow row(LocalDate day, double strike, double bid) {
        return new ChainRow(
                day,
                series(strike),
                new Sides(bid, bid + .5, OptionalLong.of(10), OptionalLong.of(12)),
                new Activity(OptionalDouble.of(bid), OptionalLong.of(3), OptionalLong.of(40)),
                new Marks(OptionalDouble.of(2776.42), OptionalDouble.of(.11), OptionalDouble.of(.5)),
                "deltaneutral");
    }

    private static ChainRow bare(LocalDate day, double strike) {
        return new ChainRow(
                day,
                series(strike),
                Sides.of(1, 1.5),
                new Activity(OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()),
                new Marks(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                "yahoo");
    }

    private static OptionSeries series(double strike) {
        return new OptionSeries("SPXW", LocalDate.of(2018, 2, 16), PutCall.CALL, strike);
    }
}

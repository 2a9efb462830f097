package org.alvh.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;

/** Days of quotes as wide as the exchange lists them, every column filled, with as many digits as vendors write. */
final class QuotedDaySample {

    private static final int EXPIRIES = 40;
    private static final int STRIKES = 250;
    private static final double LOWEST = 3_000;
    private static final double STEP = 15;
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);

    private QuotedDaySample() {}

    /** 20,000 rows in the order of their series. */
    static List<ChainRow> day(int number) {
        SplittableRandom random = new SplittableRandom(number);
        LocalDate date = FIRST.plusDays(number);
        List<ChainRow> rows = new ArrayList<>(2 * EXPIRIES * STRIKES);
        for (int expiry = 1; expiry <= EXPIRIES; expiry++) {
            for (PutCall right : List.of(PutCall.CALL, PutCall.PUT)) {
                for (int strike = 0; strike < STRIKES; strike++) {
                    OptionSeries series =
                            new OptionSeries("SPXW", date.plusDays(7L * expiry), right, LOWEST + STEP * strike);
                    rows.add(row(date, series, random));
                }
            }
        }
        rows.sort((row, other) -> row.series().compareTo(other.series()));
        return rows;
    }

    private static ChainRow row(LocalDate date, OptionSeries series, SplittableRandom random) {
        double bid = random.nextInt(1, 60_000) / 20.0;
        return new ChainRow(
                date,
                series,
                new ChainRow.Sides(bid, bid + random.nextInt(1, 40) / 20.0, count(random, 500), count(random, 500)),
                new ChainRow.Activity(
                        OptionalDouble.of(random.nextInt(1, 600_000) / 100.0),
                        count(random, 3_000),
                        count(random, 20_000)),
                new ChainRow.Marks(
                        OptionalDouble.of(5_130.95),
                        OptionalDouble.of(random.nextInt(800, 9_000) / 10_000.0),
                        OptionalDouble.of(random.nextInt(-10_000, 10_000) / 10_000.0)),
                "cboe-option-eod");
    }

    private static OptionalLong count(SplittableRandom random, int most) {
        return OptionalLong.of(random.nextInt(most));
    }
}

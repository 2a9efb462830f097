package org.alvh.cli.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;

/** Chains drawn from a seed: of several roots, one-sided expiries among them, with gaps wherever a row may have one. */
final class RandomChains {

    static final LocalDate DAY = LocalDate.of(2018, 1, 16);

    private static final List<String> ROOTS = List.of("SPX", "SPXW", "VIX", "XSP");

    private final Random random;

    RandomChains(long seed) {
        this.random = new Random(seed);
    }

    /** A day in the order of its series, about so many rows long. */
    List<ChainRow> day(int about) {
        List<ChainRow> rows = new ArrayList<>();
        while (rows.size() < about) {
            String root = ROOTS.get(random.nextInt(ROOTS.size()));
            LocalDate expiry = DAY.plusDays(random.nextInt(400));
            int strikes = 1 + random.nextInt(Math.max(1, about / 10));
            boolean bothSides = random.nextInt(5) > 0;
            for (int i = 0; i < strikes; i++) {
                double strike = 5 * (1 + random.nextInt(1_500)) / (random.nextInt(3) == 0 ? 2.0 : 1.0);
                rows.add(row(new OptionSeries(root, expiry, PutCall.CALL, strike)));
                if (bothSides) {
                    rows.add(row(new OptionSeries(root, expiry, PutCall.PUT, strike)));
                }
            }
        }
        return rows.stream()
                .sorted(Comparator.comparing(ChainRow::series))
                .collect(ArrayList::new, RandomChains::addIfNew, List::addAll);
    }

    private static void addIfNew(List<ChainRow> rows, ChainRow row) {
        if (rows.isEmpty() || !rows.getLast().series().equals(row.series())) {
            rows.add(row);
        }
    }

    private ChainRow row(OptionSeries series) {
        double bid = random.nextInt(100_000) / 100.0;
        return new ChainRow(
                DAY,
                series,
                new Sides(bid, random.nextInt(4) * .05 + bid, count(), count()),
                new Activity(number(), count(), count()),
                new Marks(random.nextInt(3) == 0 ? OptionalDouble.of(2_776.42) : number(), number(), number()),
                "deltaneutral");
    }

    private OptionalDouble number() {
        return random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty();
    }

    private OptionalLong count() {
        return random.nextBoolean() ? OptionalLong.of(random.nextInt(9_000)) : OptionalLong.empty();
    }
}

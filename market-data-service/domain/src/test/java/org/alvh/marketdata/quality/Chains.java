package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;

/** Invented chains of two expiries on an index at 4000: every quote is a tick wide around parity. */
final class Chains {

    static final LocalDate SESSION = LocalDate.of(2024, 5, 7);
    static final double INDEX = 4000;

    private static final int STEP = 25;

    private Chains() {}

    /** Strikes from {@code lowest} to {@code highest} in steps of 25, both included. */
    static List<ChainRow> rows(int lowest, int highest) {
        List<ChainRow> rows = new ArrayList<>();
        for (LocalDate expiry : List.of(SESSION.plusDays(10), SESSION.plusDays(45))) {
            for (int strike = lowest; strike <= highest; strike += STEP) {
                for (PutCall right : PutCall.values()) {
                    rows.add(row(new OptionSeries("SPXW", expiry, right, strike), OptionalDouble.of(INDEX)));
                }
            }
        }
        return rows;
    }

    static List<ChainRow> good() {
        return rows(3000, 4800);
    }

    private static ChainRow row(OptionSeries series, OptionalDouble underlying) {
        double away = Math.abs(series.strike() - INDEX);
        double mid = series.right().intrinsic(INDEX, series.strike()) + 60 / (1 + away / 100);
        return new ChainRow(
                SESSION,
                series,
                Sides.of(mid - .05, mid + .05),
                new Activity(OptionalDouble.empty(), OptionalLong.empty(), OptionalLong.empty()),
                new Marks(underlying, OptionalDouble.empty(), OptionalDouble.empty()),
                "invented");
    }

    static ChainRow quoted(ChainRow row, double bid, double ask) {
        return new ChainRow(
                row.quoteDate(), row.series(), Sides.of(bid, ask), row.activity(), row.marks(), row.source());
    }

    static ChainRow withoutUnderlying(ChainRow row) {
        Marks marks = new Marks(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        return new ChainRow(row.quoteDate(), row.series(), row.sides(), row.activity(), marks, row.source());
    }

    static ChainRow moved(ChainRow row, double points) {
        return quoted(row, row.sides().bid() + points, row.sides().ask() + points);
    }

    /** The first {@code share} of every hundred rows changed. */
    static List<ChainRow> changed(List<ChainRow> rows, int share, UnaryOperator<ChainRow> change) {
        List<ChainRow> changed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            changed.add(i % 100 < share ? change.apply(rows.get(i)) : rows.get(i));
        }
        return changed;
    }
}

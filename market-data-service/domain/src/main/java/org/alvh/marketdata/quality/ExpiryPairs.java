package org.alvh.marketdata.quality;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.quant.instrument.PutCall;

/** The mids of one expiry by strike, collected row by row; a quote without any price has a mid of zero. */
final class ExpiryPairs {

    private final NavigableMap<Double, Pair> strikes = new TreeMap<>();

    /** The mids of a call and of the put of its strike, as far as they are listed. */
    private record Pair(OptionalDouble call, OptionalDouble put) {

        static Pair of(ChainRow row) {
            OptionalDouble mid = OptionalDouble.of(mid(row));
            return row.series().right() == PutCall.CALL
                    ? new Pair(mid, OptionalDouble.empty())
                    : new Pair(OptionalDouble.empty(), mid);
        }

        /** The first row of an option holds. */
        Pair with(Pair other) {
            return new Pair(call.isPresent() ? call : other.call, put.isPresent() ? put : other.put);
        }

        boolean isWhole() {
            return call.isPresent() && put.isPresent();
        }

        double synthetic(double strike) {
            return call.orElseThrow() - put.orElseThrow() + strike;
        }
    }

    static double mid(ChainRow row) {
        return (row.sides().bid() + row.sides().ask()) / 2;
    }

    void add(ChainRow row) {
        strikes.merge(row.series().strike(), Pair.of(row), Pair::with);
    }

    int count() {
        return strikes.size();
    }

    double lowest() {
        return strikes.firstKey();
    }

    double highest() {
        return strikes.lastKey();
    }

    /**
     * C − P + K of the strikes nearest to a level: all the same but for the discount on K, which is small so near.
     * Empty where fewer than {@code least} strikes have both.
     */
    Optional<double[]> synthetics(double level, int least, int most) {
        double[] synthetics = strikes.entrySet().stream()
                .filter(entry -> entry.getValue().isWhole())
                .sorted(Comparator.comparingDouble((Map.Entry<Double, Pair> entry) -> Math.abs(entry.getKey() - level))
                        .thenComparingDouble(Map.Entry::getKey))
                .limit(most)
                .mapToDouble(entry -> entry.getValue().synthetic(entry.getKey()))
                .toArray();
        return synthetics.length < least ? Optional.empty() : Optional.of(synthetics);
    }
}

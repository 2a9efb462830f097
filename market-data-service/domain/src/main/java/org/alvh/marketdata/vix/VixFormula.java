package org.alvh.marketdata.vix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.alvh.marketdata.vix.NotCalculable.Reason;
import org.alvh.marketdata.vix.VarianceStrip.Point;
import org.alvh.quant.pricing.Elementary;

/**
 * The VIX and its settlement value (Cboe, VIX and Volatility Index Mathematics methodologies, 2025).
 *
 * <pre>
 *   F   = K* + e^{RT}·(C(K*) − P(K*)),  K* where |C − P| is least, the lower of two
 *   K0  = the highest strike ≤ F
 *   σ²  = 2/T·Σ ΔK/K²·e^{RT}·Q(K) − 1/T·(F/K0 − 1)²
 *   VIX = 100·√( (T1·σ1²·(N2 − N30) + T2·σ2²·(N30 − N1))/(N2 − N1)·N365/N30 )
 * </pre>
 *
 * Q(K) is the put below K0, the call above it and their mean at it. From K0 outward options without a price are
 * passed over, and two in a row end the wing.
 */
public final class VixFormula {

    /** 30 days. */
    private static final double TARGET_MINUTES = 43_200;

    private static final int MISSING_THAT_END_A_WING = 2;

    private VixFormula() {}

    /** The variance of a term. */
    public static TermOutcome variance(StripTerm term) {
        Optional<StripStrike> nearest = nearestPair(term.strikes());
        if (nearest.isEmpty()) {
            return new NotCalculable(Reason.NO_FORWARD, "no strike has a price of both call and put");
        }
        double growth = Elementary.exp(term.rate() * term.years());
        double forward = nearest.get().strike() + growth * callLessPut(nearest.get());
        int middle = lastAtOrBelow(term.strikes(), forward);
        if (middle < 0) {
            return new NotCalculable(
                    Reason.NO_STRIKE_BELOW_FORWARD,
                    "the forward is " + forward + " and the lowest strike "
                            + term.strikes().getFirst().strike());
        }
        return variance(term, forward, growth, middle);
    }

    private static TermOutcome variance(StripTerm term, double forward, double growth, int middle) {
        StripStrike atK0 = term.strikes().get(middle);
        double k0 = atK0.strike();
        if (atK0.put().isEmpty() || atK0.call().isEmpty()) {
            return new NotCalculable(Reason.NO_PRICE_AT_K0, "put or call has no price at K0, strike " + k0);
        }
        List<Point> puts = wing(term.strikes().subList(0, middle).reversed(), StripStrike::put);
        List<Point> calls =
                wing(term.strikes().subList(middle + 1, term.strikes().size()), StripStrike::call);
        if (puts.isEmpty()) {
            return new NotCalculable(Reason.NO_PUTS, "no put below K0, strike " + k0 + ", has a price");
        }
        if (calls.isEmpty()) {
            return new NotCalculable(Reason.NO_CALLS, "no call above K0, strike " + k0 + ", has a price");
        }
        Collections.reverse(puts);
        puts.add(new Point(k0, 0.5 * (atK0.put().getAsDouble() + atK0.call().getAsDouble())));
        puts.addAll(calls);
        VarianceStrip strip = new VarianceStrip(puts);
        double stripSum = strip.sum(growth);
        double excess = forward / k0 - 1;
        double variance = (2 * stripSum - excess * excess) / term.years();
        return variance > 0
                ? new TermVariance(term.minutes(), forward, k0, strip, stripSum, variance)
                : new NotCalculable(
                        Reason.NO_VARIANCE,
                        "forward " + forward + " lies so far above K0 " + k0 + " that the variance is " + variance);
    }

    /**
     * The level from two terms, in either order. Where 30 days do not lie between them it is extrapolated, as the
     * formula stands.
     */
    public static VixOutcome level(TermVariance near, TermVariance next) {
        double distance = next.minutes() - near.minutes();
        if (distance == 0) {
            return new NotCalculable(Reason.SAME_SETTLEMENT, "both terms settle in " + near.minutes() + " minutes");
        }
        double nearShare = (next.minutes() - TARGET_MINUTES) / distance;
        double nextShare = (TARGET_MINUTES - near.minutes()) / distance;
        double total = near.minutes() * near.variance() * nearShare + next.minutes() * next.variance() * nextShare;
        return total > 0
                ? new VixLevel(100 * Math.sqrt(total / TARGET_MINUTES))
                : new NotCalculable(
                        Reason.NO_VARIANCE, "the total variance at 30 days is " + total / StripTerm.MINUTES_A_YEAR);
    }

    /**
     * The value that VIX contracts settle to (VRO): of the one term that ends 30 days after their expiry, priced at
     * the opening, not interpolated.
     */
    public static VixOutcome settlement(StripTerm atTheOpening) {
        return switch (variance(atTheOpening)) {
            case TermVariance term -> new VixLevel(100 * Math.sqrt(term.variance()));
            case NotCalculable none -> none;
        };
    }

    /** The lower of two that are as near: prices are decimal, and a millionth of a point is no difference. */
    private static Optional<StripStrike> nearestPair(List<StripStrike> strikes) {
        return strikes.stream()
                .filter(strike -> strike.call().isPresent() && strike.put().isPresent())
                .min(Comparator.comparingDouble(pair -> Math.rint(1e6 * Math.abs(callLessPut(pair)))));
    }

    private static double callLessPut(StripStrike pair) {
        return pair.call().getAsDouble() - pair.put().getAsDouble();
    }

    private static int lastAtOrBelow(List<StripStrike> strikes, double forward) {
        int last = -1;
        while (last + 1 < strikes.size() && strikes.get(last + 1).strike() <= forward) {
            last++;
        }
        return last;
    }

    /** The options of a wing that have a price, from K0 outward to where two in a row have none. */
    private static List<Point> wing(List<StripStrike> outward, Function<StripStrike, OptionalDouble> price) {
        List<Point> wing = new ArrayList<>();
        int missing = 0;
        for (StripStrike strike : outward) {
            OptionalDouble known = price.apply(strike);
            missing = known.isPresent() ? 0 : missing + 1;
            if (missing == MISSING_THAT_END_A_WING) {
                break;
            }
            known.ifPresent(points -> wing.add(new Point(strike.strike(), points)));
        }
        return wing;
    }
}

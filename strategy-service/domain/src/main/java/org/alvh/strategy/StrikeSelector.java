package org.alvh.strategy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.MidVolatility;
import org.alvh.quant.market.Quote;
import org.alvh.quant.pricing.Elementary;

/** Chooses the strikes of a condor on one expiry, each from its own quote. */
final class StrikeSelector {

    /** Two deltas this close to the target are equally near, and the strike farther out is taken. */
    private static final double SAME_DISTANCE = 1e-12;

    private final ExpirySlice slice;
    private final double[] strikes;

    StrikeSelector(ExpirySlice slice) {
        this.slice = slice;
        this.strikes = slice.strikes();
    }

    /** A strike to sell, by its place in the slice, with its forward delta as an absolute value. */
    record ShortStrike(int index, double delta) {}

    /**
     * The strike out of the money whose delta is nearest to the target, whatever the distance; empty where no
     * strike has a bid to sell to. Deltas fall going out, so the search ends well below the accepted band.
     */
    Optional<ShortStrike> nearestDelta(PutCall putCall, CondorParameters.Shorts shorts) {
        Optional<ShortStrike> best = Optional.empty();
        double bestDistance = Double.POSITIVE_INFINITY;
        int step = putCall.sign();
        for (int i = firstOutOfTheMoney(putCall); i >= 0 && i < strikes.length; i += step) {
            OptionalDouble delta = sellableDelta(putCall, strikes[i]);
            if (delta.isEmpty()) {
                continue;
            }
            double distance = Math.abs(delta.getAsDouble() - shorts.targetDelta());
            if (distance <= bestDistance + SAME_DISTANCE) {
                best = Optional.of(new ShortStrike(i, delta.getAsDouble()));
                bestDistance = Math.min(distance, bestDistance);
            }
            if (delta.getAsDouble() < shorts.leastDelta() / 2) {
                break;
            }
        }
        return best;
    }

    private OptionalDouble sellableDelta(PutCall putCall, double strike) {
        Optional<Quote> quote = slice.quote(putCall, strike);
        if (quote.isEmpty() || !quote.get().hasBid()) {
            return OptionalDouble.empty();
        }
        OptionalDouble delta = MidVolatility.delta(slice, putCall, strike);
        return delta.isEmpty() ? delta : OptionalDouble.of(Math.abs(delta.getAsDouble()));
    }

    /** Puts go down from the forward, calls up; a strike at the forward counts as out of the money for both. */
    private int firstOutOfTheMoney(PutCall putCall) {
        int above = 0;
        while (above < strikes.length && strikes[above] < slice.forward()) {
            above++;
        }
        boolean atForward = above < strikes.length && strikes[above] == slice.forward();
        return putCall == PutCall.CALL || atForward ? above : above - 1;
    }

    /** The mean of the implied volatilities of call and put at the listed strike nearest the forward, tie lower. */
    OptionalDouble atTheMoneyVolatility() {
        int nearest = 0;
        for (int i = 1; i < strikes.length; i++) {
            if (Math.abs(strikes[i] - slice.forward()) < Math.abs(strikes[nearest] - slice.forward())) {
                nearest = i;
            }
        }
        OptionalDouble call = MidVolatility.impliedVolatility(slice, PutCall.CALL, strikes[nearest]);
        OptionalDouble put = MidVolatility.impliedVolatility(slice, PutCall.PUT, strikes[nearest]);
        return call.isEmpty() || put.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((call.getAsDouble() + put.getAsDouble()) / 2);
    }

    /**
     * The bought strike of one side: at the given deviations and outward to the grid, then out to the second
     * listed strike beyond the short, then in to the widest wing allowed. The result may be the short itself,
     * where the grid leaves no room.
     */
    double wing(PutCall putCall, int shortIndex, double volatility, CondorParameters.Wings wings, double spot) {
        double reach = wings.deviations() * volatility * Math.sqrt(slice.years());
        double target = slice.forward() * Elementary.exp(putCall.sign() * reach);
        double widest = wings.mostOfIndex() * spot;
        return putCall == PutCall.CALL
                ? callWing(shortIndex, target, wings.leastSteps(), widest)
                : putWing(shortIndex, target, wings.leastSteps(), widest);
    }

    private double putWing(int shortIndex, double target, int leastSteps, double widest) {
        int index = strikes.length - 1;
        while (index > 0 && strikes[index] > target) {
            index--;
        }
        index = Math.max(Math.min(index, shortIndex - leastSteps), 0);
        while (index < shortIndex && strikes[shortIndex] - strikes[index] > widest) {
            index++;
        }
        return strikes[index];
    }

    private double callWing(int shortIndex, double target, int leastSteps, double widest) {
        int last = strikes.length - 1;
        int index = 0;
        while (index < last && strikes[index] < target) {
            index++;
        }
        index = Math.min(Math.max(index, shortIndex + leastSteps), last);
        while (index > shortIndex && strikes[index] - strikes[shortIndex] > widest) {
            index--;
        }
        return strikes[index];
    }

    double strike(int index) {
        return strikes[index];
    }
}

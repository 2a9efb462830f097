package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.fit.ExpiryQuotes;
import org.alvh.marketdata.fit.FittedSurface;
import org.alvh.marketdata.fit.SmilePoint;
import org.alvh.marketdata.fit.StrikeQuotes;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.alvh.quant.pricing.Elementary;
import org.alvh.quant.time.DayCount;

/**
 * The volatilities that one expiry quoted on one day, out of the money, off a forward of their own.
 *
 * @param set where it comes from
 * @param quotes of both sides where they are known; empty where only puts are
 */
record RealSlice(
        String set,
        LocalDate day,
        LocalDate expiry,
        double forward,
        double discountFactor,
        List<SmilePoint> points,
        List<StrikeQuotes> quotes) {

    /** How far a quoted delta may lie from the one asked for. */
    private static final double REACH = 0.03;

    static RealSlice of(String set, LocalDate day, RealChain.Expiry expiry) {
        double years = DayCount.years(expiry.days(day));
        FittedSurface fitted = FittedSurface.of(List.of(new ExpiryQuotes("one", years, expiry.quotes())));
        List<SmilePoint> points = fitted.smiles().isEmpty()
                ? List.of()
                : fitted.smiles().getFirst().points();
        return new RealSlice(
                set,
                day,
                expiry.date(),
                expiry.parity().forward(),
                expiry.parity().discountFactor(),
                points,
                expiry.quotes());
    }

    int days() {
        return DayCount.calendarDays(day, expiry);
    }

    double years() {
        return DayCount.years(days());
    }

    double strike(SmilePoint point) {
        return forward * Elementary.exp(point.logMoneyness());
    }

    /** Of the call at the strike, whichever of the two is quoted: 0.95 where the put has 0.05. */
    double delta(SmilePoint point) {
        return Black.delta(PutCall.CALL, forward, strike(point), years(), point.volatility());
    }

    /** The quoted strike whose call has the nearest delta; empty where none is near. */
    Optional<SmilePoint> nearest(double delta) {
        Optional<SmilePoint> nearest = Optional.empty();
        double least = REACH;
        for (SmilePoint point : points) {
            double distance = Math.abs(delta(point) - delta);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(point);
            }
        }
        return nearest;
    }
}

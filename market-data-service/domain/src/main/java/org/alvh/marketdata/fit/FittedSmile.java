package org.alvh.marketdata.fit;

import java.util.List;

/**
 * One expiry's smile beside the quotes that it stands for.
 *
 * @param points quoted volatilities, by strike
 */
public record FittedSmile(String expiry, double years, ParityForward parity, List<SmilePoint> points, SviSmile smile) {

    public FittedSmile {
        points = List.copyOf(points);
    }

    /** Fitted less quoted volatility. */
    public double residual(SmilePoint point) {
        return smile.volatility(point.logMoneyness(), years) - point.volatility();
    }

    /** Share of the quotes whose bid and ask the fit lies between, to a tenth of a volatility point. */
    public double shareWithinQuotes() {
        long within = points.stream()
                .filter(point -> Math.abs(residual(point)) <= point.halfWidth() + 0.001)
                .count();
        return (double) within / points.size();
    }

    /** How far total variance falls from this expiry to a later one; 0 beyond what is quoted here. */
    double fallTo(SviSmile later, double logMoneyness) {
        boolean quoted = logMoneyness >= points.getFirst().logMoneyness()
                && logMoneyness <= points.getLast().logMoneyness();
        double fall = smile.totalVariance(logMoneyness) - later.totalVariance(logMoneyness);
        return quoted ? Math.max(fall, 0) : 0;
    }
}

package org.alvh.marketdata.surface;

/**
 * Quotes around model prices: the price less and plus a half-spread, the bid rounded down and the ask up to the
 * tick. Half-spreads: SPX options max(0.05, 2 % of the price), doubled, floor and all, while the day's VIX is
 * above 30; VIX options max(0.05, 4 %); VX 0.025. Option ticks are 0.05 below 3.00 and 0.10 from there on, by the
 * price of the side that is rounded; VX ticks are 0.05. A side within 1e-9 of a tick stands on it.
 */
public final class ModelledQuotes {

    private static final double LEAST_HALF_SPREAD = 0.05;
    private static final double SPX_SHARE = 0.02;
    private static final double VIX_OPTION_SHARE = 0.04;
    private static final double VX_HALF_SPREAD = 0.025;
    private static final double STRESS_VIX = 30.0;
    private static final double STRESS_FACTOR = 2.0;

    private static final double COARSE_TICK_FROM = 3.00;
    private static final int FINE_TICK_HUNDREDTHS = 5;
    private static final int COARSE_TICK_HUNDREDTHS = 10;
    private static final double HUNDREDTHS = 100.0;
    private static final double TOLERANCE_TICKS = 1e-9;

    private ModelledQuotes() {}

    /** Quote of an SPX option at its discounted model price, in points; the VIX is the same day's. */
    public static RoundedQuote spxOption(double price, double vixOfTheDay) {
        Levels.requireLevel(vixOfTheDay, "VIX");
        double calm = Math.max(LEAST_HALF_SPREAD, SPX_SHARE * price);
        return option(price, vixOfTheDay > STRESS_VIX ? STRESS_FACTOR * calm : calm);
    }

    /** Quote of a VIX option at its discounted model price, in points. */
    public static RoundedQuote vixOption(double price) {
        return option(price, Math.max(LEAST_HALF_SPREAD, VIX_OPTION_SHARE * price));
    }

    /** Quote of a VIX future at its model price, in points. */
    public static RoundedQuote vxFuture(double price) {
        Levels.requireLevel(price, "VX");
        return new RoundedQuote(
                down(price - VX_HALF_SPREAD, FINE_TICK_HUNDREDTHS), up(price + VX_HALF_SPREAD, FINE_TICK_HUNDREDTHS));
    }

    private static RoundedQuote option(double price, double halfSpread) {
        if (!(price >= 0.0 && price < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("option price must be finite and not negative, but is " + price);
        }
        double bid = price - halfSpread;
        double ask = price + halfSpread;
        return new RoundedQuote(down(bid, optionTick(bid)), up(ask, optionTick(ask)));
    }

    private static int optionTick(double sidePrice) {
        return sidePrice < COARSE_TICK_FROM ? FINE_TICK_HUNDREDTHS : COARSE_TICK_HUNDREDTHS;
    }

    private static long down(double points, int tickHundredths) {
        double ticks = points * (HUNDREDTHS / tickHundredths);
        return Math.max((long) Math.floor(ticks + TOLERANCE_TICKS) * tickHundredths, 0L);
    }

    private static long up(double points, int tickHundredths) {
        double ticks = points * (HUNDREDTHS / tickHundredths);
        return (long) Math.ceil(ticks - TOLERANCE_TICKS) * tickHundredths;
    }
}

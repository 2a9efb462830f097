package org.alvh.quant.instrument;

import java.util.Arrays;

/**
 * The strikes that the exchange lists around an index level (Cboe contract specifications, simplified): SPX in
 * steps of 5 near the money and to 60 days, of 25 elsewhere; VIX in steps of 0.50 below 15, 1 below 200, 5 above.
 */
public final class StrikeGrid {

    private static final int FINE_STEP = 5;
    private static final int COARSE_STEP = 25;
    private static final int FINE_GRID_DAYS = 60;
    private static final double FINE_GRID_REACH = 0.12;

    /** How far from the close strikes are listed; what lies beyond has no bid on any day since 1990. */
    private static final double REACH = 0.60;

    private static final double[] VIX_STRIKES = vixStrikes();

    private StrikeGrid() {}

    /** SPX strikes in ascending order for an expiry {@code days} calendar days ahead of a close. */
    public static double[] spx(double close, int days) {
        int least = (int) Math.max(1, Math.ceil(close * (1 - REACH) / FINE_STEP));
        int most = (int) Math.floor(close * (1 + REACH) / FINE_STEP);
        double[] strikes = new double[most - least + 1];
        int count = 0;
        for (int step = least; step <= most; step++) {
            int strike = step * FINE_STEP;
            boolean fine = days <= FINE_GRID_DAYS && Math.abs(strike - close) <= FINE_GRID_REACH * close;
            if (fine || strike % COARSE_STEP == 0) {
                strikes[count++] = strike;
            }
        }
        return Arrays.copyOf(strikes, count);
    }

    /** VIX strikes in ascending order; the caller does not change the array. */
    public static double[] vix() {
        return VIX_STRIKES;
    }

    private static double[] vixStrikes() {
        double[] strikes = new double[20 + 185 + 21];
        int count = 0;
        for (double strike = 5; strike < 15; strike += 0.5) {
            strikes[count++] = strike;
        }
        for (double strike = 15; strike < 200; strike += 1) {
            strikes[count++] = strike;
        }
        for (double strike = 200; strike <= 300; strike += 5) {
            strikes[count++] = strike;
        }
        return strikes;
    }
}

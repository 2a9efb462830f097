package org.alvh.quant.indicator;

/**
 * Relative strength index, a momentum oscillator from 0 to 100 (Wilder, New Concepts in Technical Trading Systems,
 * 1978): RSI = 100 − 100/(1 + U̅/D̅), U̅ and D̅ being Wilder's averages of the rises and of the falls between
 * sessions, which is 100·U̅/(U̅ + D̅). 100 where nothing fell, 50 where nothing moved. The first n values have no
 * reading.
 */
public final class Rsi extends Indicator {

    /** Wilder's own length. */
    public static final int STANDARD_LENGTH = 14;

    private static final double HALF = 0.5;
    private static final double UNMOVED = 50.0;
    private static final double PERCENT = 100.0;

    private final Smoothing rises;
    private final Smoothing falls;
    private double previous = Double.NaN;
    private boolean seeded;

    public Rsi(int length, Seed seed) {
        requireLength("length of an RSI", length, 2);
        rises = Smoothing.wilder(length, seed);
        falls = Smoothing.wilder(length, seed);
    }

    /** Fourteen sessions, seeded as Wilder did. */
    public static Rsi standard() {
        return new Rsi(STANDARD_LENGTH, Seed.MEAN);
    }

    @Override
    double take(double close) {
        double change = close - previous;
        previous = close;
        if (!seeded) {
            return begin(change);
        }
        // Exact, and without a branch that half of the sessions would mispredict.
        double size = Math.abs(change);
        return ratio(rises.blend(HALF * (size + change)), falls.blend(HALF * (size - change)));
    }

    private double begin(double change) {
        if (Double.isNaN(change)) {
            return Double.NaN;
        }
        double up = rises.take(Math.max(change, 0.0));
        double down = falls.take(Math.max(-change, 0.0));
        seeded = rises.warmUp() == 0;
        return ratio(up, down);
    }

    private static double ratio(double up, double down) {
        double moved = up + down;
        return moved == 0.0 ? UNMOVED : PERCENT * up / moved;
    }

    @Override
    int warmUp() {
        return rises.warmUp() + (Double.isNaN(previous) ? 1 : 0);
    }

    @Override
    void restart() {
        previous = Double.NaN;
        seeded = false;
        rises.restart();
        falls.restart();
    }
}

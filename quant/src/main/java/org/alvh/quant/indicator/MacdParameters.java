package org.alvh.quant.indicator;

/**
 * Lengths of a MACD in sessions.
 *
 * @param fast length of the fast average of the series
 * @param slow length of the slow one
 * @param signal length of the average of their difference
 * @param withheld readings withheld at the beginning of the series, while the seeds fade
 */
public record MacdParameters(int fast, int slow, int signal, int withheld, Seed seed) {

    /** Sessions by which an average of 26 has lost all but (25/27)^100 = 0.05 % of its seed. */
    private static final int FADING = 100;

    public MacdParameters {
        Indicator.requireLength("fast length of a MACD", fast, 1);
        Indicator.requireLength("slow length of a MACD", slow, fast + 1);
        Indicator.requireLength("signal length of a MACD", signal, 1);
        Indicator.requireLength("withheld readings of a MACD", withheld, slow + signal - 2);
    }

    /** 12, 26 and 9 sessions (Appel), seeded by means; the first 26 + 9 + 100 values have no reading. */
    public static MacdParameters standard() {
        return new MacdParameters(12, 26, 9, 26 + 9 + FADING, Seed.MEAN);
    }

    /** The same lengths, read from the first session on which all three averages exist, the 34th. */
    public static MacdParameters earliest() {
        return new MacdParameters(12, 26, 9, 26 + 9 - 2, Seed.MEAN);
    }
}

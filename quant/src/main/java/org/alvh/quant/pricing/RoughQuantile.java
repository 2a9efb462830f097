package org.alvh.quant.pricing;

/**
 * The inverse of the standard normal distribution function to seven digits, which is plenty where an iteration
 * begins (M. J. Wichura, Algorithm AS 241, PPND7, Applied Statistics 37, 1988).
 */
final class RoughQuantile {

    /** Probabilities within this of one half take the first of three rational functions. */
    private static final double CENTRE = 0.425;

    private static final double FAR = 5.0;

    private RoughQuantile() {}

    /**
     * z with N(−z) = p, for p up to one half.
     *
     * @param logarithm ln p, which is what tails are known by
     */
    static double upper(double logarithm) {
        double root = Math.sqrt(-logarithm);
        if (logarithm > -2.5902671654) {
            return centre(0.5 - Elementary.exp(logarithm));
        }
        return root <= FAR ? middle(root - 1.6) : far(root - FAR);
    }

    private static double centre(double q) {
        double r = CENTRE * CENTRE - q * q;
        double above =
                Math.fma(r, Math.fma(r, Math.fma(r, 5.9109374720e1, 1.5929113202e2), 5.0434271938e1), 3.3871327179);
        double below = Math.fma(r, Math.fma(r, Math.fma(r, 6.7187563600e1, 7.8757757664e1), 1.7895169469e1), 1.0);
        return q * above / below;
    }

    private static double middle(double r) {
        double above = Math.fma(r, Math.fma(r, Math.fma(r, 1.7023821103e-1, 1.3067284816), 2.7568153900), 1.4234372777);
        return above / Math.fma(r, Math.fma(r, 1.2021132975e-1, 7.3700164250e-1), 1.0);
    }

    private static double far(double r) {
        double above =
                Math.fma(r, Math.fma(r, Math.fma(r, 1.7337203997e-2, 4.2868294337e-1), 3.0812263860), 6.6579051150);
        return above / Math.fma(r, Math.fma(r, 1.2258202635e-2, 2.4197894225e-1), 1.0);
    }
}

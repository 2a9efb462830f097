package org.alvh.quant.pricing.batch;

/**
 * {@link Steps} as passes over a block. What moves between the bits of a double and an integer is a pass of its own
 * because the compiler does not turn such loops into vector instructions.
 */
final class LoopSteps {

    private LoopSteps() {}

    /** {@link Steps#exp} in place. */
    static void exp(double[] values, TailBlock block, int rows) {
        double[] exponent = block.exponent;
        double[] fraction = block.fraction;
        for (int i = 0; i < rows; i++) {
            double rounded = Steps.roundedExponent(values[i]);
            exponent[i] = rounded;
            fraction[i] = Steps.expm1Reduced(values[i], rounded);
        }
        for (int i = 0; i < rows; i++) {
            values[i] = Steps.scaled(exponent[i], fraction[i]);
        }
    }

    /** {@link Steps#logRatio} of two columns. */
    static void logRatio(double[] a, double[] b, double[] into, TailBlock block, int rows) {
        double[] exponent = block.exponent;
        double[] shifted = block.fraction;
        for (int i = 0; i < rows; i++) {
            exponent[i] = Steps.exponentOffset(a[i], b[i]);
            shifted[i] = Steps.shifted(b[i], exponent[i]);
        }
        for (int i = 0; i < rows; i++) {
            into[i] = Steps.logRatio(a[i], shifted[i], exponent[i]);
        }
    }
}

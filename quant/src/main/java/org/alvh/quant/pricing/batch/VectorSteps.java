package org.alvh.quant.pricing.batch;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Steps} lane by lane, as passes from array to array over a multiple of the lanes: whatever is too large
 * for the compiler to inline would put its vectors on the heap.
 */
final class VectorSteps {

    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();

    private VectorSteps() {}

    /** So many rows that whole vectors hold the given ones; a block has room for them. */
    static int covering(int rows) {
        return (rows + LANES - 1) / LANES * LANES;
    }

    static DoubleVector c(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }

    /** {@link Steps#sideOf}. */
    static DoubleVector sideOf(DoubleVector x) {
        return c(1.0).blend(-1.0, x.compare(VectorOperators.LT, 0.0));
    }

    /** {@link Steps#choose}. */
    static DoubleVector choose(DoubleVector weight, DoubleVector chosen, DoubleVector otherwise) {
        return weight.fma(chosen, c(1.0).sub(weight).mul(otherwise));
    }

    /** {@link Steps#exp} in place. */
    static void exp(double[] values, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, values, i);
            DoubleVector rounded = x.fma(c(Steps.LOG2_E), c(Steps.ROUNDING));
            DoubleVector minusK = c(Steps.ROUNDING).sub(rounded);
            DoubleVector r = minusK.fma(c(Steps.LN2_LOW), minusK.fma(c(Steps.LN2_HIGH), x));
            DoubleVector r2 = r.mul(r);
            DoubleVector r4 = r2.mul(r2);
            DoubleVector low = r2.fma(r.fma(c(1.0 / 120.0), c(1.0 / 24.0)), r.fma(c(1.0 / 6.0), c(0.5)));
            DoubleVector middle =
                    r2.fma(r.fma(c(1.0 / 362_880.0), c(1.0 / 40_320.0)), r.fma(c(1.0 / 5_040.0), c(1.0 / 720.0)));
            DoubleVector high = r2.fma(
                    r.fma(c(1.0 / 6_227_020_800.0), c(1.0 / 479_001_600.0)),
                    r.fma(c(1.0 / 39_916_800.0), c(1.0 / 3_628_800.0)));
            DoubleVector fraction = r2.fma(r4.fma(r4.fma(high, middle), low), r);
            DoubleVector power = rounded.reinterpretAsLongs()
                    .add(Steps.LIFTED_BIAS)
                    .lanewise(VectorOperators.LSHL, 52)
                    .reinterpretAsDoubles();
            power.fma(fraction, power).mul(Steps.UNLIFT).intoArray(values, i);
        }
    }

    /** {@link Steps#logRatio} of two columns. */
    static void logRatio(double[] numerator, double[] denominator, double[] into, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector a = DoubleVector.fromArray(SPECIES, numerator, i);
            LongVector bitsOfB = DoubleVector.fromArray(SPECIES, denominator, i).reinterpretAsLongs();
            LongVector distance = a.reinterpretAsLongs().sub(bitsOfB).add(Steps.HALF_EXPONENT + Steps.SIGN_BIT);
            LongVector steps = distance.lanewise(VectorOperators.LSHR, 52);
            DoubleVector b = bitsOfB.add(steps.lanewise(VectorOperators.LSHL, 52))
                    .add(Steps.SIGN_BIT)
                    .reinterpretAsDoubles();
            DoubleVector k =
                    steps.add(Steps.ROUNDING_BITS).reinterpretAsDoubles().sub(Steps.ROUNDING + Steps.EXPONENT_OFFSET);
            DoubleVector q = a.sub(b).div(a.add(b));
            DoubleVector z = q.mul(q);
            DoubleVector z2 = z.mul(z);
            DoubleVector z4 = z2.mul(z2);
            DoubleVector low = z2.fma(z.fma(c(2.0 / 9.0), c(2.0 / 7.0)), z.fma(c(2.0 / 5.0), c(2.0 / 3.0)));
            DoubleVector middle = z2.fma(z.fma(c(2.0 / 17.0), c(2.0 / 15.0)), z.fma(c(2.0 / 13.0), c(2.0 / 11.0)));
            DoubleVector high = z2.fma(c(2.0 / 23.0), z.fma(c(2.0 / 21.0), c(2.0 / 19.0)));
            DoubleVector series = z4.fma(z4.fma(high, middle), low);
            DoubleVector tail = k.fma(c(Steps.LN2_LOW), q.mul(z.mul(series)));
            k.fma(c(Steps.LN2_HIGH), c(2.0).fma(q, tail)).intoArray(into, i);
        }
    }
}

package org.alvh.quant.pricing.batch;

import static org.alvh.quant.pricing.FoldedTail.E0;
import static org.alvh.quant.pricing.FoldedTail.E1;
import static org.alvh.quant.pricing.FoldedTail.E10;
import static org.alvh.quant.pricing.FoldedTail.E11;
import static org.alvh.quant.pricing.FoldedTail.E12;
import static org.alvh.quant.pricing.FoldedTail.E13;
import static org.alvh.quant.pricing.FoldedTail.E2;
import static org.alvh.quant.pricing.FoldedTail.E3;
import static org.alvh.quant.pricing.FoldedTail.E4;
import static org.alvh.quant.pricing.FoldedTail.E5;
import static org.alvh.quant.pricing.FoldedTail.E6;
import static org.alvh.quant.pricing.FoldedTail.E7;
import static org.alvh.quant.pricing.FoldedTail.E8;
import static org.alvh.quant.pricing.FoldedTail.E9;
import static org.alvh.quant.pricing.FoldedTail.O0;
import static org.alvh.quant.pricing.FoldedTail.O1;
import static org.alvh.quant.pricing.FoldedTail.O10;
import static org.alvh.quant.pricing.FoldedTail.O11;
import static org.alvh.quant.pricing.FoldedTail.O12;
import static org.alvh.quant.pricing.FoldedTail.O2;
import static org.alvh.quant.pricing.FoldedTail.O3;
import static org.alvh.quant.pricing.FoldedTail.O4;
import static org.alvh.quant.pricing.FoldedTail.O5;
import static org.alvh.quant.pricing.FoldedTail.O6;
import static org.alvh.quant.pricing.FoldedTail.O7;
import static org.alvh.quant.pricing.FoldedTail.O8;
import static org.alvh.quant.pricing.FoldedTail.O9;

import java.util.List;
import java.util.function.Function;
import org.alvh.quant.pricing.FoldedTail;

/** {@link Tails} as passes over a block, in this order: from u, b and width to near and apart. */
final class LoopTails {

    private LoopTails() {}

    /** Appends them to the passes over blocks that hold such a block. */
    static <B> void addTo(List<Pass<B>> passes, Function<B, TailBlock> tails) {
        passes.add((block, rows) -> fold(tails.apply(block), rows));
        passes.add((block, rows) -> even(tails.apply(block), rows));
        passes.add((block, rows) -> odd(tails.apply(block), rows));
        passes.add((block, rows) -> join(tails.apply(block), rows));
        passes.add((block, rows) -> spread(tails.apply(block), rows));
    }

    private static void fold(TailBlock block, int rows) {
        double[] us = block.u;
        double[] bs = block.b;
        double[] folds = block.fold;
        double[] ps = block.p;
        double[] qs = block.q;
        double[] p2 = block.p2;
        double[] q2 = block.q2;
        for (int i = 0; i < rows; i++) {
            double u = us[i];
            double b = bs[i];
            double fold = 1.0 / ((u + FoldedTail.FOLD) * (b + FoldedTail.FOLD));
            double p = FoldedTail.fold(u, b, fold);
            double q = FoldedTail.fold(b, u, fold);
            folds[i] = fold;
            ps[i] = p;
            qs[i] = q;
            p2[i] = p * p;
            q2[i] = q * q;
        }
    }

    private static void even(TailBlock block, int rows) {
        double[] p2 = block.p2;
        double[] q2 = block.q2;
        double[] values = block.even;
        double[] slopes = block.evenSlope;
        for (int i = 0; i < rows; i++) {
            double u = p2[i];
            double v = q2[i];
            double value = Math.fma(E13, u, E12);
            double slope = Math.fma(E13, v, value);
            value = Math.fma(value, u, E11);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E10);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E9);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E8);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E7);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E6);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E5);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E4);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E3);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E2);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E1);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, E0);
            values[i] = value;
            slopes[i] = slope;
        }
    }

    private static void odd(TailBlock block, int rows) {
        double[] p2 = block.p2;
        double[] q2 = block.q2;
        double[] values = block.odd;
        double[] slopes = block.oddSlope;
        for (int i = 0; i < rows; i++) {
            double u = p2[i];
            double v = q2[i];
            double value = Math.fma(O12, u, O11);
            double slope = Math.fma(O12, v, value);
            value = Math.fma(value, u, O10);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O9);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O8);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O7);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O6);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O5);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O4);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O3);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O2);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O1);
            slope = Math.fma(slope, v, value);
            value = Math.fma(value, u, O0);
            values[i] = value;
            slopes[i] = slope;
        }
    }

    /** The series and its slope from their even and odd parts. */
    private static void join(TailBlock block, int rows) {
        double[] ps = block.p;
        double[] qs = block.q;
        double[] even = block.even;
        double[] evenSlope = block.evenSlope;
        double[] odd = block.odd;
        double[] oddSlope = block.oddSlope;
        double[] series = block.series;
        double[] slope = block.slope;
        for (int i = 0; i < rows; i++) {
            series[i] = Math.fma(odd[i], ps[i], even[i]);
            slope[i] = Math.fma(ps[i] + qs[i], Math.fma(oddSlope[i], qs[i], evenSlope[i]), odd[i]);
        }
    }

    private static void spread(TailBlock block, int rows) {
        double[] us = block.u;
        double[] bs = block.b;
        double[] fold = block.fold;
        double[] series = block.series;
        double[] slope = block.slope;
        double[] width = block.width;
        double[] near = block.near;
        double[] apart = block.apart;
        for (int i = 0; i < rows; i++) {
            double scale = 1.0 / ((1.0 + us[i]) * (1.0 + bs[i]));
            near[i] = series[i] * (1.0 + bs[i]) * scale;
            double weight = -2.0 * FoldedTail.FOLD * (1.0 + us[i]) * fold[i];
            apart[i] = width[i] * Math.fma(weight, slope[i], series[i]) * scale;
        }
    }
}

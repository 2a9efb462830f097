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
import static org.alvh.quant.pricing.FoldedTail.FOLD;
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
import static org.alvh.quant.pricing.batch.VectorSteps.LANES;
import static org.alvh.quant.pricing.batch.VectorSteps.SPECIES;
import static org.alvh.quant.pricing.batch.VectorSteps.c;

import jdk.incubator.vector.DoubleVector;

/** The passes of {@link LoopTails} over a multiple of the lanes. */
final class VectorTails {

    private VectorTails() {}

    static void fold(TailBlock block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, block.u, i);
            DoubleVector b = DoubleVector.fromArray(SPECIES, block.b, i);
            DoubleVector fold = c(1.0).div(u.add(FOLD).mul(b.add(FOLD)));
            DoubleVector p = u.sub(FOLD).mul(b.add(FOLD)).mul(fold);
            DoubleVector q = b.sub(FOLD).mul(u.add(FOLD)).mul(fold);
            fold.intoArray(block.fold, i);
            p.intoArray(block.p, i);
            q.intoArray(block.q, i);
            p.mul(p).intoArray(block.p2, i);
            q.mul(q).intoArray(block.q2, i);
        }
    }

    static void even(TailBlock block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, block.p2, i);
            DoubleVector v = DoubleVector.fromArray(SPECIES, block.q2, i);
            DoubleVector value = c(E13).fma(u, c(E12));
            DoubleVector slope = c(E13).fma(v, value);
            value = value.fma(u, c(E11));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E10));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E9));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E8));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E7));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E6));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E5));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E4));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E3));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E2));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E1));
            slope = slope.fma(v, value);
            value = value.fma(u, c(E0));
            value.intoArray(block.even, i);
            slope.intoArray(block.evenSlope, i);
        }
    }

    static void odd(TailBlock block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, block.p2, i);
            DoubleVector v = DoubleVector.fromArray(SPECIES, block.q2, i);
            DoubleVector value = c(O12).fma(u, c(O11));
            DoubleVector slope = c(O12).fma(v, value);
            value = value.fma(u, c(O10));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O9));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O8));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O7));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O6));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O5));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O4));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O3));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O2));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O1));
            slope = slope.fma(v, value);
            value = value.fma(u, c(O0));
            value.intoArray(block.odd, i);
            slope.intoArray(block.oddSlope, i);
        }
    }

    static void join(TailBlock block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, block.u, i);
            DoubleVector b = DoubleVector.fromArray(SPECIES, block.b, i);
            DoubleVector p = DoubleVector.fromArray(SPECIES, block.p, i);
            DoubleVector q = DoubleVector.fromArray(SPECIES, block.q, i);
            DoubleVector fold = DoubleVector.fromArray(SPECIES, block.fold, i);
            DoubleVector width = DoubleVector.fromArray(SPECIES, block.width, i);
            DoubleVector odd = DoubleVector.fromArray(SPECIES, block.odd, i);
            DoubleVector series = odd.fma(p, DoubleVector.fromArray(SPECIES, block.even, i));
            DoubleVector slopes = DoubleVector.fromArray(SPECIES, block.oddSlope, i)
                    .fma(q, DoubleVector.fromArray(SPECIES, block.evenSlope, i));
            DoubleVector slope = p.add(q).fma(slopes, odd);
            DoubleVector scale = c(1.0).div(u.add(1.0).mul(b.add(1.0)));
            DoubleVector weight = u.add(1.0).mul(-2.0 * FOLD).mul(fold);
            series.mul(b.add(1.0)).mul(scale).intoArray(block.near, i);
            width.mul(weight.fma(slope, series)).mul(scale).intoArray(block.apart, i);
        }
    }
}

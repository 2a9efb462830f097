package org.alvh.quant.pricing.batch;

import static org.alvh.quant.pricing.batch.Steps.choose;
import static org.alvh.quant.pricing.batch.Steps.sideOf;
import static org.alvh.quant.pricing.batch.VolatilityBlock.SQRT_TWO_PI;

import java.util.List;

/** From prices to the first s of {@link BatchVolatility}. */
final class VolatilityGuessPasses {

    private VolatilityGuessPasses() {}

    static void addTo(List<Pass<VolatilityBlock>> passes) {
        passes.add(VolatilityGuessPasses::shares);
        passes.add((block, rows) -> LoopSteps.logRatio(block.lower, block.upper, block.x, block.tails, rows));
        passes.add((block, rows) -> LoopSteps.logRatio(block.share, block.ones, block.logShare, block.tails, rows));
        passes.add(VolatilityGuessPasses::inflections);
        LoopTails.addTo(passes, block -> block.tails);
        passes.add(VolatilityGuessPasses::ends);
        LoopTails.addTo(passes, block -> block.tails);
        passes.add((block, rows) -> LoopSteps.exp(block.tails.bell, block.tails, rows));
        passes.add(VolatilityGuessPasses::pricesAtEnds);
        passes.add(
                (block, rows) -> LoopSteps.logRatio(block.scaledAtEnd, block.ones, block.logScaled, block.tails, rows));
        passes.add(VolatilityGuessPasses::controls);
        passes.add(VolatilityGuessPasses::middles);
        passes.add(VolatilityGuessPasses::lows);
        passes.add(VolatilityGuessPasses::guesses);
    }

    private static void shares(VolatilityBlock block, int rows) {
        double[] sign = block.sign;
        double[] forward = block.forward;
        double[] strike = block.strike;
        double[] price = block.price;
        double[] lowers = block.lower;
        double[] upper = block.upper;
        double[] share = block.share;
        double[] missing = block.missing;
        for (int i = 0; i < rows; i++) {
            double lower = Math.min(forward[i], strike[i]);
            double timeValue = price[i] - Math.max(-sign[i] * (strike[i] - forward[i]), 0.0);
            lowers[i] = lower;
            upper[i] = Math.max(forward[i], strike[i]);
            share[i] = timeValue / lower;
            missing[i] = (lower - timeValue) / lower;
        }
    }

    private static void inflections(VolatilityBlock block, int rows) {
        double[] x = block.x;
        double[] inflection = block.inflection;
        double[] u = block.tails.u;
        double[] b = block.tails.b;
        double[] width = block.tails.width;
        for (int i = 0; i < rows; i++) {
            double s = Math.sqrt(-2.0 * x[i]);
            inflection[i] = s;
            u[i] = 0.0;
            b[i] = s;
            width[i] = s;
        }
    }

    private static void ends(VolatilityBlock block, int rows) {
        double[] x = block.x;
        double[] share = block.share;
        double[] inflection = block.inflection;
        double[] apart = block.tails.apart;
        double[] atInflection = block.atInflection;
        double[] above = block.above;
        double[] end = block.end;
        for (int i = 0; i < rows; i++) {
            atInflection[i] = apart[i];
            above[i] = Math.fma(0.5, sideOf(share[i] - apart[i]), 0.5);
            end[i] = Math.fma(SQRT_TWO_PI, above[i] - apart[i], inflection[i]);
        }
        double[] u = block.tails.u;
        double[] b = block.tails.b;
        double[] width = block.tails.width;
        double[] bell = block.tails.bell;
        for (int i = 0; i < rows; i++) {
            double h = x[i] / end[i];
            double half = 0.5 * end[i];
            double a = Math.abs(h + half);
            u[i] = a;
            b[i] = half - h;
            width[i] = choose(above[i], -2.0 * h, end[i]);
            bell[i] = -0.5 * a * a;
        }
    }

    private static void pricesAtEnds(VolatilityBlock block, int rows) {
        double[] above = block.above;
        double[] near = block.tails.near;
        double[] apart = block.tails.apart;
        double[] bell = block.tails.bell;
        double[] scaledAtEnd = block.scaledAtEnd;
        double[] atEnd = block.atEnd;
        double[] share = block.share;
        double[] missing = block.missing;
        double[] inside = block.inside;
        for (int i = 0; i < rows; i++) {
            double scaled = choose(above[i], Math.fma(2.0, near[i], -apart[i]), apart[i]);
            double left = bell[i] * scaled;
            scaledAtEnd[i] = scaled;
            atEnd[i] = left;
            inside[i] = choose(above[i], missing[i], share[i]) - left;
        }
    }

    /** The control parameter that gives no curvature at the inflection and keeps the shape, in place of newton. */
    private static void controls(VolatilityBlock block, int rows) {
        double[] above = block.above;
        double[] atInflection = block.atInflection;
        double[] atEnd = block.atEnd;
        double[] bell = block.tails.bell;
        double[] length = block.slope;
        double[] control = block.newton;
        for (int i = 0; i < rows; i++) {
            double stretch = Math.abs(above[i] - atInflection[i]) - atEnd[i];
            double steepened = stretch / bell[i];
            double whole = stretch + atEnd[i];
            double flat = (steepened - stretch) / atEnd[i];
            double monotonic = (steepened + stretch) / whole;
            double shaped = Math.abs((steepened - stretch) / (steepened - whole));
            length[i] = stretch;
            control[i] = Math.min(Math.max(Math.max(flat, monotonic), shaped), 1e10);
        }
    }

    private static void middles(VolatilityBlock block, int rows) {
        double[] share = block.share;
        double[] atInflection = block.atInflection;
        double[] atEnd = block.atEnd;
        double[] bell = block.tails.bell;
        double[] length = block.slope;
        double[] control = block.newton;
        double[] middle = block.middle;
        for (int i = 0; i < rows; i++) {
            double t = Math.abs(share[i] - atInflection[i]) / length[i];
            double rest = 1.0 - t;
            double whole = length[i] + atEnd[i];
            double right = whole * t + (control[i] * whole - length[i] / bell[i]) * rest;
            double numerator = (right * t + length[i] * rest * rest) * t;
            middle[i] = SQRT_TWO_PI * numerator / (1.0 + (control[i] - 3.0) * t * rest);
        }
    }

    private static void lows(VolatilityBlock block, int rows) {
        double[] x = block.x;
        double[] end = block.end;
        double[] u = block.tails.u;
        double[] logShare = block.logShare;
        double[] logScaled = block.logScaled;
        double[] scaledAtEnd = block.scaledAtEnd;
        double[] low = block.low;
        for (int i = 0; i < rows; i++) {
            double depth = -Math.fma(0.5, x[i], logShare[i]);
            double depthAtEnd = -(logScaled[i] - 0.5 * u[i] * u[i] + 0.5 * x[i]);
            double limit = 0.5 * x[i] * x[i];
            double atEnd = end[i] * end[i] * depthAtEnd;
            double slope = 2.0 * SQRT_TWO_PI * end[i] * depthAtEnd * depthAtEnd * scaledAtEnd[i] - atEnd;
            double rise = atEnd - limit;
            double t = depthAtEnd / depth;
            double product = limit + rise * rise * t / Math.fma(rise - slope, t, slope);
            low[i] = Math.sqrt(product / depth);
        }
    }

    /** A pass of its own, since a condition keeps a loop from becoming vector instructions. */
    private static void guesses(VolatilityBlock block, int rows) {
        for (int i = 0; i < rows; i++) {
            double side = block.above[i] == 0.0 ? -1.0 : 1.0;
            double middle = Math.fma(side, block.middle[i], block.inflection[i]);
            block.deviation[i] = block.isLow(i) ? block.low[i] : middle;
        }
    }
}

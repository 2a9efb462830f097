package org.alvh.quant.pricing.batch;

import static org.alvh.quant.pricing.batch.Steps.choose;
import static org.alvh.quant.pricing.batch.Steps.sideOf;
import static org.alvh.quant.pricing.batch.VolatilityBlock.SQRT_TWO_PI;

import java.util.List;
import org.alvh.quant.pricing.FoldedTail;

/** One Householder step of {@link BatchVolatility}. */
final class VolatilityStepPasses {

    private VolatilityStepPasses() {}

    static void addTo(List<Pass<VolatilityBlock>> passes) {
        passes.add(VolatilityStepPasses::places);
        LoopTails.addTo(passes, block -> block.tails);
        passes.add(
                (block, rows) -> LoopSteps.logRatio(block.tails.apart, block.ones, block.logScaled, block.tails, rows));
        passes.add(VolatilityStepPasses::levels);
        passes.add((block, rows) -> LoopSteps.exp(block.tails.bell, block.tails, rows));
        passes.add(VolatilityStepPasses::newtons);
        passes.add(VolatilityStepPasses::selections);
        passes.add(VolatilityStepPasses::steps);
    }

    private static void places(VolatilityBlock block, int rows) {
        double[] x = block.x;
        double[] deviation = block.deviation;
        double[] us = block.tails.u;
        double[] b = block.tails.b;
        double[] sides = block.tails.side;
        double[] width = block.tails.width;
        double[] bell = block.tails.bell;
        for (int i = 0; i < rows; i++) {
            double h = x[i] / deviation[i];
            double half = 0.5 * deviation[i];
            double a = -(h + half);
            us[i] = a;
            b[i] = half - h;
            bell[i] = -0.5 * a * a;
            width[i] = -2.0 * h;
        }
        for (int i = 0; i < rows; i++) {
            double side = sideOf(us[i] + FoldedTail.EXTENSION);
            sides[i] = side;
            us[i] = us[i] * side;
            width[i] = choose(Math.fma(-0.5, side, 0.5), width[i], deviation[i]);
        }
    }

    /** Far below the inflection: Newton's step for 1/ln b, the slope of ln c and 1/ln b. */
    private static void levels(VolatilityBlock block, int rows) {
        double[] x = block.x;
        double[] logShare = block.logShare;
        double[] logScaled = block.logScaled;
        double[] exponent = block.tails.bell;
        double[] apart = block.tails.apart;
        double[] newton = block.newton;
        double[] slope = block.slope;
        double[] inverseLevel = block.inverseLevel;
        for (int i = 0; i < rows; i++) {
            double goal = Math.fma(0.5, x[i], logShare[i]);
            double level = logScaled[i] + exponent[i] + 0.5 * x[i];
            double scaled = SQRT_TWO_PI * apart[i];
            newton[i] = (goal - level) * (level / goal) * scaled;
            slope[i] = 1.0 / scaled;
            inverseLevel[i] = 1.0 / level;
        }
    }

    /** Elsewhere: Newton's step for c. */
    private static void newtons(VolatilityBlock block, int rows) {
        double[] share = block.share;
        double[] side = block.tails.side;
        double[] near = block.tails.near;
        double[] apart = block.tails.apart;
        double[] bell = block.tails.bell;
        double[] newton = block.middle;
        for (int i = 0; i < rows; i++) {
            double folded = Math.fma(-0.5, side[i], 0.5);
            double price = Math.fma(bell[i], Math.fma(-2.0 * folded, near[i], apart[i]), folded);
            newton[i] = (share[i] - price) * SQRT_TWO_PI / bell[i];
        }
    }

    private static void selections(VolatilityBlock block, int rows) {
        for (int i = 0; i < rows; i++) {
            boolean low = block.isLow(i);
            block.newton[i] = low ? block.newton[i] : block.middle[i];
            block.slope[i] = low ? block.slope[i] : 0.0;
            block.inverseLevel[i] = low ? block.inverseLevel[i] : 0.0;
        }
    }

    private static void steps(VolatilityBlock block, int rows) {
        double[] x = block.x;
        double[] deviation = block.deviation;
        double[] slope = block.slope;
        double[] inverseLevel = block.inverseLevel;
        double[] second = block.low;
        double[] third = block.middle;
        for (int i = 0; i < rows; i++) {
            double inverse = 1.0 / deviation[i];
            double h = x[i] * inverse;
            double bend = h * h * inverse - 0.25 * deviation[i];
            double twice = Math.fma(2.0, inverseLevel[i], 1.0);
            second[i] = bend - slope[i] * twice;
            double curved = slope[i] * slope[i] * Math.fma(6.0 * inverseLevel[i], 1.0 + inverseLevel[i], 2.0);
            double ofBend = bend * bend - 3.0 * (h * inverse) * (h * inverse) - 0.25;
            third[i] = ofBend + curved - 3.0 * slope[i] * bend * twice;
        }
        double[] newton = block.newton;
        double[] step = block.step;
        for (int i = 0; i < rows; i++) {
            double numerator = newton[i] * Math.fma(0.5 * second[i], newton[i], 1.0);
            double inner = Math.fma(third[i] / 6.0, newton[i], second[i]);
            double length = numerator / Math.fma(newton[i], inner, 1.0);
            step[i] = length;
            deviation[i] = deviation[i] + Math.max(length, -0.5 * deviation[i]);
        }
    }
}

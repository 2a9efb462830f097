package org.alvh.quant.pricing.batch;

import static org.alvh.quant.pricing.batch.Steps.choose;
import static org.alvh.quant.pricing.batch.Steps.sideOf;

import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.pricing.FoldedTail;

/**
 * The sequence of {@link ScalarKernel} as short passes over a block, each of which the virtual machine's compiler
 * turns into vector instructions: a body with neither branch nor call, and small enough to be unrolled.
 */
final class LoopKernel implements PricingKernel {

    private static final List<Pass<Block>> PASSES = passes();

    private final Block block = new Block();

    @Override
    public void value(OptionColumns options, ValuationColumns values, int from, int to) {
        block.load(options, from, to);
        Pass.run(PASSES, block, to - from);
        Domain.refuseOutside(block, to - from);
        block.store(values, from, to);
    }

    private static List<Pass<Block>> passes() {
        List<Pass<Block>> passes = new ArrayList<>();
        passes.add(LoopKernel::exponents);
        passes.add((block, rows) -> LoopSteps.exp(block.growth, block.tails, rows));
        passes.add((block, rows) -> LoopSteps.exp(block.discount, block.tails, rows));
        passes.add(LoopKernel::forwards);
        passes.add((block, rows) -> LoopSteps.logRatio(block.forward, block.strike, block.x, block.tails, rows));
        passes.add(LoopKernel::deviations);
        passes.add(LoopKernel::standardised);
        passes.add(LoopKernel::folded);
        LoopTails.addTo(passes, block -> block.tails);
        passes.add((block, rows) -> LoopSteps.exp(block.tails.bell, block.tails, rows));
        passes.add(LoopKernel::brackets);
        passes.add(LoopKernel::prices);
        passes.add(LoopKernel::tails);
        passes.add(LoopKernel::deltas);
        passes.add(LoopKernel::densities);
        passes.add(LoopKernel::gammas);
        passes.add(LoopKernel::thetas);
        passes.add(LoopKernel::rhos);
        return List.copyOf(passes);
    }

    private static void exponents(Block block, int rows) {
        double[] rate = block.rate;
        double[] yield = block.yield;
        double[] years = block.years;
        double[] growth = block.growth;
        double[] discount = block.discount;
        for (int i = 0; i < rows; i++) {
            growth[i] = (rate[i] - yield[i]) * years[i];
            discount[i] = -rate[i] * years[i];
        }
    }

    private static void forwards(Block block, int rows) {
        double[] level = block.level;
        double[] growth = block.growth;
        double[] forward = block.forward;
        for (int i = 0; i < rows; i++) {
            forward[i] = level[i] * growth[i];
        }
    }

    private static void deviations(Block block, int rows) {
        double[] years = block.years;
        double[] volatility = block.volatility;
        double[] deviation = block.deviation;
        double[] inverse = block.inverse;
        for (int i = 0; i < rows; i++) {
            double s = volatility[i] * Math.sqrt(years[i]);
            deviation[i] = s;
            inverse[i] = 1.0 / Math.max(s, Tails.LEAST_DEVIATION);
        }
    }

    private static void standardised(Block block, int rows) {
        double[] x = block.x;
        double[] deviation = block.deviation;
        double[] inverse = block.inverse;
        double[] as = block.tails.u;
        double[] b = block.tails.b;
        double[] bell = block.tails.bell;
        for (int i = 0; i < rows; i++) {
            double h = -Math.abs(x[i]) * inverse[i];
            double half = 0.5 * deviation[i];
            double a = Math.max(Math.min(-(h + half), Tails.FARTHEST), -Tails.FARTHEST);
            as[i] = a;
            b[i] = Math.min(half - h, Tails.FARTHEST_OTHER);
            bell[i] = -0.5 * a * a;
        }
    }

    private static void folded(Block block, int rows) {
        double[] x = block.x;
        double[] deviation = block.deviation;
        double[] inverse = block.inverse;
        double[] as = block.tails.u;
        double[] sides = block.tails.side;
        double[] width = block.tails.width;
        for (int i = 0; i < rows; i++) {
            double side = sideOf(as[i] + FoldedTail.EXTENSION);
            sides[i] = side;
            as[i] = as[i] * side;
            width[i] = choose(Math.fma(-0.5, side, 0.5), -2.0 * (-Math.abs(x[i]) * inverse[i]), deviation[i]);
        }
    }

    private static void brackets(Block block, int rows) {
        double[] side = block.tails.side;
        double[] near = block.tails.near;
        double[] apart = block.tails.apart;
        double[] bell = block.tails.bell;
        double[] bracket = block.bend;
        for (int i = 0; i < rows; i++) {
            double folded = Math.fma(-0.5, side[i], 0.5);
            bracket[i] = Math.fma(bell[i], Math.fma(-2.0 * folded, near[i], apart[i]), folded);
        }
    }

    private static void prices(Block block, int rows) {
        double[] strike = block.strike;
        double[] forward = block.forward;
        double[] bracket = block.bend;
        double[] sign = block.sign;
        double[] discount = block.discount;
        double[] price = block.price;
        for (int i = 0; i < rows; i++) {
            double outOfTheMoney = Math.min(forward[i], strike[i]) * bracket[i];
            double intrinsic = Math.max(-sign[i] * (strike[i] - forward[i]), 0.0);
            price[i] = discount[i] * (intrinsic + outOfTheMoney);
        }
    }

    private static void tails(Block block, int rows) {
        double[] strike = block.strike;
        double[] forward = block.forward;
        double[] near = block.tails.near;
        double[] apart = block.tails.apart;
        double[] bell = block.tails.bell;
        double[] orders = block.tails.fraction;
        double[] tail = block.density;
        for (int i = 0; i < rows; i++) {
            double order = sideOf(strike[i] - forward[i]);
            double far = strike[i] / forward[i] * (near[i] - apart[i]);
            orders[i] = order;
            tail[i] = bell[i] * choose(Math.fma(-0.5, order, 0.5), far, near[i]);
        }
    }

    private static void deltas(Block block, int rows) {
        double[] orders = block.tails.fraction;
        double[] tail = block.density;
        double[] sign = block.sign;
        double[] side = block.tails.side;
        double[] discount = block.discount;
        double[] growth = block.growth;
        double[] delta = block.delta;
        for (int i = 0; i < rows; i++) {
            double turn = sign[i] * Math.min(orders[i], side[i]);
            double probability = Math.fma(tail[i], turn, Math.fma(-0.5, turn, 0.5));
            delta[i] = sign[i] * discount[i] * growth[i] * probability;
        }
    }

    private static void densities(Block block, int rows) {
        double[] strike = block.strike;
        double[] years = block.years;
        double[] forward = block.forward;
        double[] bell = block.tails.bell;
        double[] discount = block.discount;
        double[] density = block.density;
        double[] vega = block.vega;
        for (int i = 0; i < rows; i++) {
            double lower = Math.min(forward[i], strike[i]);
            density[i] = discount[i] * Tails.ONE_OVER_SQRT_TWO_PI * lower * bell[i];
            vega[i] = density[i] * Math.sqrt(years[i]);
        }
    }

    private static void gammas(Block block, int rows) {
        double[] level = block.level;
        double[] deviation = block.deviation;
        double[] inverse = block.inverse;
        double[] density = block.density;
        double[] bend = block.bend;
        double[] gamma = block.gamma;
        for (int i = 0; i < rows; i++) {
            double some = Math.min(deviation[i] * Tails.LEAST_DEVIATION_INVERSE, 1.0);
            bend[i] = density[i] * some * inverse[i];
            double inverseLevel = 1.0 / level[i];
            gamma[i] = bend[i] * inverseLevel * inverseLevel;
        }
    }

    private static void thetas(Block block, int rows) {
        double[] level = block.level;
        double[] volatility = block.volatility;
        double[] rate = block.rate;
        double[] yield = block.yield;
        double[] bend = block.bend;
        double[] price = block.price;
        double[] delta = block.delta;
        double[] theta = block.theta;
        for (int i = 0; i < rows; i++) {
            double carried = level[i] * delta[i];
            double decay = 0.5 * bend[i] * volatility[i] * volatility[i];
            double carry = rate[i] - yield[i];
            theta[i] = rate[i] * price[i] - decay - carry * carried;
        }
    }

    private static void rhos(Block block, int rows) {
        double[] level = block.level;
        double[] years = block.years;
        double[] price = block.price;
        double[] delta = block.delta;
        double[] rho = block.rho;
        double share = block.carried;
        for (int i = 0; i < rows; i++) {
            double carried = level[i] * delta[i];
            rho[i] = years[i] * (share * carried - price[i]);
        }
    }
}

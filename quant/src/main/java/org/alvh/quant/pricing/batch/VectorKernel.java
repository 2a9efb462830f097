package org.alvh.quant.pricing.batch;

import static org.alvh.quant.pricing.batch.VectorSteps.LANES;
import static org.alvh.quant.pricing.batch.VectorSteps.SPECIES;
import static org.alvh.quant.pricing.batch.VectorSteps.c;
import static org.alvh.quant.pricing.batch.VectorSteps.choose;
import static org.alvh.quant.pricing.batch.VectorSteps.sideOf;

import java.util.List;
import jdk.incubator.vector.DoubleVector;
import org.alvh.quant.pricing.FoldedTail;

/** The passes of {@link LoopKernel} in the Vector API; lanes beyond the last row compute what nobody reads. */
final class VectorKernel implements PricingKernel {

    private static final List<Pass<Block>> PASSES = List.of(
            VectorKernel::exponents,
            (block, rows) -> VectorSteps.exp(block.growth, rows),
            (block, rows) -> VectorSteps.exp(block.discount, rows),
            VectorKernel::forwards,
            (block, rows) -> VectorSteps.logRatio(block.forward, block.strike, block.x, rows),
            VectorKernel::standardised,
            (block, rows) -> VectorTails.fold(block.tails, rows),
            (block, rows) -> VectorTails.even(block.tails, rows),
            (block, rows) -> VectorTails.odd(block.tails, rows),
            (block, rows) -> VectorTails.join(block.tails, rows),
            (block, rows) -> VectorSteps.exp(block.tails.bell, rows),
            VectorKernel::prices,
            VectorKernel::deltas,
            VectorKernel::timeSlopes);

    private final Block block = new Block();

    @Override
    public void value(OptionColumns options, ValuationColumns values, int from, int to) {
        block.load(options, from, to);
        Pass.run(PASSES, block, VectorSteps.covering(to - from));
        Domain.refuseOutside(block, to - from);
        block.store(values, from, to);
    }

    private static void exponents(Block block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector rate = DoubleVector.fromArray(SPECIES, block.rate, i);
            DoubleVector yield = DoubleVector.fromArray(SPECIES, block.yield, i);
            DoubleVector years = DoubleVector.fromArray(SPECIES, block.years, i);
            rate.sub(yield).mul(years).intoArray(block.growth, i);
            rate.neg().mul(years).intoArray(block.discount, i);
        }
    }

    private static void forwards(Block block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector level = DoubleVector.fromArray(SPECIES, block.level, i);
            DoubleVector growth = DoubleVector.fromArray(SPECIES, block.growth, i);
            level.mul(growth).intoArray(block.forward, i);
        }
    }

    private static void standardised(Block block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector years = DoubleVector.fromArray(SPECIES, block.years, i);
            DoubleVector volatility = DoubleVector.fromArray(SPECIES, block.volatility, i);
            DoubleVector x = DoubleVector.fromArray(SPECIES, block.x, i).abs().neg();
            DoubleVector deviation = volatility.mul(years.sqrt());
            DoubleVector inverse = c(1.0).div(deviation.max(Tails.LEAST_DEVIATION));
            DoubleVector h = x.mul(inverse);
            DoubleVector half = deviation.mul(0.5);
            DoubleVector a = h.add(half).neg().min(Tails.FARTHEST).max(-Tails.FARTHEST);
            DoubleVector side = sideOf(a.add(FoldedTail.EXTENSION));
            DoubleVector folded = side.fma(c(-0.5), c(0.5));
            deviation.intoArray(block.deviation, i);
            inverse.intoArray(block.inverse, i);
            side.intoArray(block.tails.side, i);
            a.mul(side).intoArray(block.tails.u, i);
            half.sub(h).min(Tails.FARTHEST_OTHER).intoArray(block.tails.b, i);
            choose(folded, h.mul(-2.0), deviation).intoArray(block.tails.width, i);
            a.mul(-0.5).mul(a).intoArray(block.tails.bell, i);
        }
    }

    private static void prices(Block block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector forward = DoubleVector.fromArray(SPECIES, block.forward, i);
            DoubleVector strike = DoubleVector.fromArray(SPECIES, block.strike, i);
            DoubleVector sign = DoubleVector.fromArray(SPECIES, block.sign, i);
            DoubleVector near = DoubleVector.fromArray(SPECIES, block.tails.near, i);
            DoubleVector apart = DoubleVector.fromArray(SPECIES, block.tails.apart, i);
            DoubleVector bell = DoubleVector.fromArray(SPECIES, block.tails.bell, i);
            DoubleVector discount = DoubleVector.fromArray(SPECIES, block.discount, i);
            DoubleVector folded =
                    DoubleVector.fromArray(SPECIES, block.tails.side, i).fma(c(-0.5), c(0.5));
            DoubleVector bracket = bell.fma(folded.mul(-2.0).fma(near, apart), folded);
            DoubleVector outOfTheMoney = forward.min(strike).mul(bracket);
            DoubleVector intrinsic = sign.neg().mul(strike.sub(forward)).max(0.0);
            discount.mul(intrinsic.add(outOfTheMoney)).intoArray(block.price, i);
        }
    }

    private static void deltas(Block block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector forward = DoubleVector.fromArray(SPECIES, block.forward, i);
            DoubleVector strike = DoubleVector.fromArray(SPECIES, block.strike, i);
            DoubleVector sign = DoubleVector.fromArray(SPECIES, block.sign, i);
            DoubleVector near = DoubleVector.fromArray(SPECIES, block.tails.near, i);
            DoubleVector apart = DoubleVector.fromArray(SPECIES, block.tails.apart, i);
            DoubleVector bell = DoubleVector.fromArray(SPECIES, block.tails.bell, i);
            DoubleVector discount = DoubleVector.fromArray(SPECIES, block.discount, i);
            DoubleVector growth = DoubleVector.fromArray(SPECIES, block.growth, i);
            DoubleVector side = DoubleVector.fromArray(SPECIES, block.tails.side, i);
            DoubleVector order = sideOf(strike.sub(forward));
            DoubleVector far = strike.div(forward).mul(near.sub(apart));
            DoubleVector tail = bell.mul(choose(order.fma(c(-0.5), c(0.5)), far, near));
            DoubleVector turn = sign.mul(order.min(side));
            DoubleVector probability = tail.fma(turn, turn.fma(c(-0.5), c(0.5)));
            sign.mul(discount).mul(growth).mul(probability).intoArray(block.delta, i);
            discount.mul(Tails.ONE_OVER_SQRT_TWO_PI)
                    .mul(forward.min(strike))
                    .mul(bell)
                    .intoArray(block.density, i);
        }
    }

    private static void timeSlopes(Block block, int rows) {
        for (int i = 0; i < rows; i += LANES) {
            DoubleVector level = DoubleVector.fromArray(SPECIES, block.level, i);
            DoubleVector years = DoubleVector.fromArray(SPECIES, block.years, i);
            DoubleVector volatility = DoubleVector.fromArray(SPECIES, block.volatility, i);
            DoubleVector rate = DoubleVector.fromArray(SPECIES, block.rate, i);
            DoubleVector yield = DoubleVector.fromArray(SPECIES, block.yield, i);
            DoubleVector density = DoubleVector.fromArray(SPECIES, block.density, i);
            DoubleVector deviation = DoubleVector.fromArray(SPECIES, block.deviation, i);
            DoubleVector inverse = DoubleVector.fromArray(SPECIES, block.inverse, i);
            DoubleVector price = DoubleVector.fromArray(SPECIES, block.price, i);
            DoubleVector delta = DoubleVector.fromArray(SPECIES, block.delta, i);
            DoubleVector some = deviation.mul(Tails.LEAST_DEVIATION_INVERSE).min(1.0);
            DoubleVector bend = density.mul(some).mul(inverse);
            DoubleVector inverseLevel = c(1.0).div(level);
            bend.mul(inverseLevel).mul(inverseLevel).intoArray(block.gamma, i);
            density.mul(years.sqrt()).intoArray(block.vega, i);
            DoubleVector carried = level.mul(delta);
            DoubleVector decay = bend.mul(0.5).mul(volatility).mul(volatility);
            DoubleVector carry = rate.sub(yield).mul(carried);
            rate.mul(price).sub(decay).sub(carry).intoArray(block.theta, i);
            years.mul(carried.mul(block.carried).sub(price)).intoArray(block.rho, i);
        }
    }
}

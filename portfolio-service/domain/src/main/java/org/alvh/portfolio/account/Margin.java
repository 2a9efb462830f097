package org.alvh.portfolio.account;

import java.util.List;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.CondorRisk;
import org.alvh.quant.trade.Position;

/**
 * The requirement of an account: Regulation-T of its open condors (the wider wing, credit not deducted) plus
 * futures margin. Long options and debit verticals are paid in full and require nothing.
 */
final class Margin {

    /** Futures: the larger of this share of the contract's value and a fixed amount a full-size future. */
    private static final double FUTURES_SHARE = 0.25;

    private static final long FUTURES_LEAST_CENTS = 500_000;

    private Margin() {}

    static Money requirement(List<Position> positions) {
        Money requirement = CondorRisk.riskNotional(positions);
        for (Position position : positions) {
            if (position.contract() instanceof FuturesContract future) {
                requirement = requirement.plus(futures(future.root(), position));
            }
        }
        return requirement;
    }

    private static Money futures(FuturesRoot root, Position position) {
        double value = position.markDoubledHundredths() / 2.0 * root.multiplier();
        double least = (double) FUTURES_LEAST_CENTS * root.multiplier() / FuturesRoot.VX.multiplier();
        return Money.roundHalfEven(Math.max(FUTURES_SHARE * value, least)).times(Math.abs(position.quantity()));
    }
}

package org.alvh.engine.report;

import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Trade;

/** The credit of a condor's opening as a fraction of its wider wing. */
final class CreditShare {

    private CreditShare() {}

    static double of(Trade opening) {
        double putWidth = 0;
        double callWidth = 0;
        double creditPoints = 0;
        for (Fill fill : opening.fills()) {
            OptionContract option = (OptionContract) fill.contract();
            int side = fill.quantity() < 0 ? 1 : -1;
            creditPoints += side * fill.priceHundredths() / 100.0;
            if (option.putCall() == PutCall.PUT) {
                putWidth += side * option.strike();
            } else {
                callWidth -= side * option.strike();
            }
        }
        return creditPoints / Math.max(putWidth, callWidth);
    }
}

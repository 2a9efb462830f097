package org.alvh.hedge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;

/**
 * What there is to protect: the risk notional of the open condors of a book, that is, the wider wing times lots
 * times 100 of each campaign that still has its shorts.
 */
final class CondorExposure {

    private CondorExposure() {}

    static Money riskNotional(Book book) {
        Map<String, Wings> campaigns = new LinkedHashMap<>();
        for (Position position : book.positions()) {
            if (position.owner() == Role.STRATEGY && position.contract() instanceof OptionContract option) {
                campaigns
                        .computeIfAbsent(position.group(), _ -> new Wings())
                        .add(option, position.quantity());
            }
        }
        Money notional = Money.ZERO;
        for (Wings wings : campaigns.values()) {
            notional = notional.plus(wings.riskNotional());
        }
        return notional;
    }

    /** The strikes of one campaign. */
    private static final class Wings {
        private double putWidth;
        private double callWidth;
        private long lots;
        private int multiplier;

        void add(OptionContract option, long quantity) {
            int side = quantity < 0 ? +1 : -1;
            if (option.putCall() == PutCall.PUT) {
                putWidth += side * option.strike();
            } else {
                callWidth -= side * option.strike();
            }
            if (quantity < 0) {
                lots = -quantity;
                multiplier = option.multiplier();
            }
        }

        Money riskNotional() {
            return Money.roundHalfEven(Math.max(putWidth, callWidth) * multiplier * 100 * lots);
        }
    }
}

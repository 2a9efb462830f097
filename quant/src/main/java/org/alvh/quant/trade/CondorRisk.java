package org.alvh.quant.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;

/**
 * The risk notional of open condors: wider wing times multiplier times lots of each campaign that still has its
 * shorts. It is at once the Regulation-T requirement before the credit and what a hedge protects. Long legs left
 * over from an exit risk nothing more.
 */
public final class CondorRisk {

    private CondorRisk() {}

    public static Money riskNotional(List<Position> positions) {
        Map<String, Wings> campaigns = new LinkedHashMap<>();
        for (Position position : positions) {
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

    /** Campaigns that still have their shorts. */
    public static int openCondors(List<Position> positions) {
        return (int) positions.stream()
                .filter(position -> position.owner() == Role.STRATEGY && position.isShort())
                .map(Position::group)
                .distinct()
                .count();
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

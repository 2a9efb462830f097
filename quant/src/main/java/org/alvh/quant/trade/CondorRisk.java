package org.alvh.quant.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;

/**
 * The risk notional of open condors: wider wing times multiplier times lots of each campaign that still has its
 * shorts. It is at once the Regulation-T requirement before the credit and what a hedge protects. Long legs left
 * over from an exit risk nothing more; shorts that no long covers have no widest loss and are refused.
 */
public final class CondorRisk {

    private CondorRisk() {}

    /** Refuses what {@link #uncovered} finds. */
    public static Money riskNotional(List<Position> positions) {
        uncovered(positions).ifPresent(what -> {
            throw new IllegalArgumentException(what);
        });
        Money notional = Money.ZERO;
        for (Wings wings : campaigns(positions)) {
            notional = notional.plus(wings.riskNotional());
        }
        return notional;
    }

    /** The first side of a campaign that is short more than it is long, in words; empty where all is covered. */
    public static Optional<String> uncovered(List<Position> positions) {
        return campaigns(positions).stream()
                .flatMap(wings -> Stream.of(wings.puts, wings.calls))
                .filter(wing -> wing.lots < 0)
                .map(Wing::uncovered)
                .findFirst();
    }

    private static List<Wings> campaigns(List<Position> positions) {
        Map<String, Wings> campaigns = new LinkedHashMap<>();
        for (Position position : positions) {
            if (position.owner() == Role.STRATEGY && position.contract() instanceof OptionContract option) {
                campaigns.computeIfAbsent(position.group(), Wings::new).add(option, position.quantity());
            }
        }
        return List.copyOf(campaigns.values());
    }

    /** Campaigns that still have their shorts. */
    public static int openCondors(List<Position> positions) {
        return (int) positions.stream()
                .filter(position -> position.owner() == Role.STRATEGY && position.isShort())
                .map(Position::group)
                .distinct()
                .count();
    }

    /** The two sides of one campaign. */
    private static final class Wings {
        private final Wing puts;
        private final Wing calls;

        Wings(String campaign) {
            puts = new Wing(campaign, PutCall.PUT);
            calls = new Wing(campaign, PutCall.CALL);
        }

        void add(OptionContract option, long quantity) {
            (option.putCall() == PutCall.PUT ? puts : calls).add(option, quantity);
        }

        Money riskNotional() {
            return Money.roundHalfEven(Math.max(puts.riskCents(), calls.riskCents()));
        }
    }

    /** A short option and the long one that covers it. */
    private static final class Wing {
        private final String campaign;
        private final PutCall putCall;
        private double widthPoints;
        private long shortLots;
        private long lots;
        private int multiplier;

        Wing(String campaign, PutCall putCall) {
            this.campaign = campaign;
            this.putCall = putCall;
        }

        void add(OptionContract option, long quantity) {
            // A long put below the short one, a long call above it: both widths count outward.
            widthPoints += Long.signum(quantity) * putCall.sign() * option.strike();
            lots = Math.addExact(lots, quantity);
            if (quantity < 0) {
                shortLots = -quantity;
                multiplier = option.multiplier();
            }
        }

        double riskCents() {
            return shortLots == 0 ? 0 : Math.max(widthPoints, 0) * multiplier * 100 * shortLots;
        }

        String uncovered() {
            String what = putCall == PutCall.PUT ? "puts" : "calls";
            return campaign + " is short " + -lots + " " + what + " that nothing covers";
        }
    }
}

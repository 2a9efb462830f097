package org.alvh.strategy;

import static org.alvh.quant.trade.RuleOutcome.saw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;

/** Sizes a condor for a book and fills it as one package. */
record CondorEntry(double riskOfNav, FillModel fillModel, FeeSchedule fees) {

    /** The order in which {@link IronCondor#contracts()} lists the legs: bought, sold, sold, bought. */
    private static final int[] SIDES = {+1, -1, -1, +1};

    Optional<Trade> open(Book book, Snapshot snapshot, CondorStructure.Found found, List<RuleOutcome> outcomes) {
        Money requirement = found.condor().regTRequirement();
        long lots = lots(book.nav(), requirement, riskOfNav);
        RuleOutcome.Observation[] sized = {
            saw("nav", book.nav().dollars()),
            saw("riskOfNav", riskOfNav),
            saw("requirementOfOneLot", requirement.dollars()),
            saw("lots", lots)
        };
        outcomes.add(judged("SIZE", lots >= 1, "SIZE", sized));
        if (lots < 1) {
            return Optional.empty();
        }
        if (!affordable(book, requirement.times(lots), outcomes)) {
            return Optional.empty();
        }
        return fill(snapshot, found, lots, outcomes).flatMap(fills -> creditAboveFees(snapshot, fills, outcomes));
    }

    /** floor(share · NAV / requirement), exactly; none where there is no NAV. */
    static long lots(Money nav, Money requirement, double share) {
        if (!nav.isPositive()) {
            return 0;
        }
        return BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(nav.cents()))
                .divide(BigDecimal.valueOf(requirement.cents()), 0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static boolean affordable(Book book, Money requirement, List<RuleOutcome> outcomes) {
        boolean affordable = requirement.compareTo(book.excessLiquidity()) <= 0;
        outcomes.add(judged(
                "MARGIN",
                affordable,
                "MARGIN",
                saw("requirement", requirement.dollars()),
                saw("excessLiquidity", book.excessLiquidity().dollars())));
        return affordable;
    }

    private Optional<List<Fill>> fill(
            Snapshot snapshot, CondorStructure.Found found, long lots, List<RuleOutcome> outcomes) {
        ExpirySlice slice = found.slice();
        List<OptionContract> contracts = found.condor().contracts();
        long share =
                fillModel.shareMillionths(contracts.size(), snapshot.previous().vix());
        List<Fill> fills = new ArrayList<>(contracts.size());
        for (int i = 0; i < SIDES.length; i++) {
            OptionContract contract = contracts.get(i);
            Optional<Quote> quote = slice.quote(contract.putCall(), contract.strike());
            if (quote.isEmpty()) {
                outcomes.add(RuleOutcome.refused(
                        CondorStructure.ENTRY, "QUOTES", "NO_QUOTE", saw("strike", contract.strike())));
                return Optional.empty();
            }
            long price = SIDES[i] > 0
                    ? FillModel.buyHundredths(quote.get(), share)
                    : FillModel.sellHundredths(quote.get(), share);
            long quantity = SIDES[i] * lots;
            fills.add(new Fill(contract, quantity, price, fees.fee(contract, quantity, price, true)));
        }
        return Optional.of(fills);
    }

    private static Optional<Trade> creditAboveFees(Snapshot snapshot, List<Fill> fills, List<RuleOutcome> outcomes) {
        Trade trade = new Trade("condor-" + snapshot.session(), Trade.Effect.OPEN, "ENTRY", fills);
        Money credit = trade.cost().negated();
        boolean worthwhile = credit.compareTo(trade.fees()) > 0;
        outcomes.add(judged(
                "CREDIT",
                worthwhile,
                "CREDIT_NOT_ABOVE_FEES",
                saw("credit", credit.dollars()),
                saw("fees", trade.fees().dollars())));
        return worthwhile ? Optional.of(trade) : Optional.empty();
    }

    private static RuleOutcome judged(String rule, boolean holds, String reason, RuleOutcome.Observation... observed) {
        return RuleOutcome.judged(CondorStructure.ENTRY, rule, holds, reason, observed);
    }
}

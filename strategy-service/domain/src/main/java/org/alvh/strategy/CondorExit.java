package org.alvh.strategy;

import static org.alvh.quant.trade.RuleOutcome.saw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;

/**
 * Whether an open condor is closed, and at what. Both shorts are bought back and every long that has a bid is
 * sold, as one package; a long without a bid stays until it settles.
 */
record CondorExit(CondorParameters parameters, FillModel fillModel, FeeSchedule fees, Snapshot snapshot) {

    /** The number under which a profit target logs what buying back costs: hundredths of a point times lots. */
    static final String DEBIT = "debitHundredths";

    /** The trade that closes the condor, if any, with the number that decided. */
    record Verdict(List<RuleOutcome> outcomes, Optional<Trade> trade, double value, double threshold) {

        static Verdict hold(List<RuleOutcome> outcomes) {
            return new Verdict(outcomes, Optional.empty(), 0, 0);
        }
    }

    Verdict judge(OpenCondor condor) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        if (parameters.profitShare().isEmpty() && parameters.exitDays().isEmpty()) {
            outcomes.add(RuleOutcome.passed(condor.campaign(), "HOLD_TO_EXPIRY"));
            return Verdict.hold(outcomes);
        }
        Optional<ExpirySlice> slice = snapshot.spx().flatMap(chain -> chain.slice(condor.root(), condor.expiry()));
        Optional<Map<Position, Long>> prices = slice.flatMap(found -> exitPrices(condor, found));
        if (prices.isEmpty()) {
            String reason = snapshot.spx().isEmpty() ? snapshot.spxAbsence() : "NO_QUOTE";
            outcomes.add(RuleOutcome.abstained(condor.campaign(), "EXIT", reason));
            return Verdict.hold(outcomes);
        }
        return profitTarget(condor, prices.get(), outcomes)
                .or(() -> timeExit(condor, slice.get(), prices.get(), outcomes))
                .orElseGet(() -> Verdict.hold(outcomes));
    }

    private Optional<Verdict> profitTarget(OpenCondor condor, Map<Position, Long> prices, List<RuleOutcome> outcomes) {
        OptionalDouble share = parameters.profitShare();
        if (share.isEmpty()) {
            return Optional.empty();
        }
        long debit = 0;
        for (Map.Entry<Position, Long> price : prices.entrySet()) {
            debit -= Math.multiplyExact(price.getKey().quantity(), price.getValue());
        }
        double threshold = share.getAsDouble() * condor.creditHundredths();
        return conclude(condor, prices, outcomes, new Test("PROFIT_TARGET", DEBIT, debit, threshold));
    }

    private Optional<Verdict> timeExit(
            OpenCondor condor, ExpirySlice slice, Map<Position, Long> prices, List<RuleOutcome> outcomes) {
        return parameters.exitDays().isEmpty()
                ? Optional.empty()
                : conclude(
                        condor,
                        prices,
                        outcomes,
                        new Test(
                                "TIME_EXIT",
                                "days",
                                slice.days(),
                                parameters.exitDays().getAsInt()));
    }

    /** An exit rule that fires when what it sees is at most its threshold. */
    private record Test(String rule, String saw, double value, double threshold) {}

    private Optional<Verdict> conclude(
            OpenCondor condor, Map<Position, Long> prices, List<RuleOutcome> outcomes, Test test) {
        RuleOutcome.Observation[] observed = {saw(test.saw(), test.value()), saw("atMost", test.threshold())};
        if (test.value() > test.threshold()) {
            outcomes.add(RuleOutcome.refused(condor.campaign(), test.rule(), "HOLD", observed));
            return Optional.empty();
        }
        outcomes.add(RuleOutcome.passed(condor.campaign(), test.rule(), observed));
        Trade trade = new Trade(condor.campaign(), Trade.Effect.CLOSE, test.rule(), fills(prices));
        return Optional.of(new Verdict(outcomes, Optional.of(trade), test.value(), test.threshold()));
    }

    /** The price of each leg that an exit would trade; empty where a short has no quote to buy back at. */
    private Optional<Map<Position, Long>> exitPrices(OpenCondor condor, ExpirySlice slice) {
        Map<Position, Quote> quotes = new LinkedHashMap<>();
        for (Position leg : condor.legs()) {
            OptionContract contract = OpenCondor.contract(leg);
            Optional<Quote> quote = slice.quote(contract.putCall(), contract.strike());
            if (leg.isShort() && quote.isEmpty()) {
                return Optional.empty();
            }
            if (quote.isPresent() && (leg.isShort() || quote.get().hasBid())) {
                quotes.put(leg, quote.get());
            }
        }
        long share =
                fillModel.shareMillionths(quotes.size(), snapshot.previous().vix());
        Map<Position, Long> prices = new LinkedHashMap<>();
        quotes.forEach((leg, quote) -> prices.put(
                leg, leg.isShort() ? FillModel.buyHundredths(quote, share) : FillModel.sellHundredths(quote, share)));
        return Optional.of(prices);
    }

    private List<Fill> fills(Map<Position, Long> prices) {
        List<Fill> fills = new ArrayList<>(prices.size());
        prices.forEach((leg, price) -> {
            long quantity = -leg.quantity();
            fills.add(new Fill(
                    leg.contract(), quantity, price, fees.fee(leg.contract(), quantity, price, prices.size() > 1)));
        });
        return fills;
    }
}

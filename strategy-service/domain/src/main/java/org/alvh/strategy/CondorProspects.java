package org.alvh.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.strategy.CondorOutlook.Exit;
import org.alvh.strategy.CondorOutlook.ExitRule;
import org.alvh.strategy.CondorOutlook.ShortStrike;

/**
 * What the condor rules would do beyond a decision that was made: what an entry would have sold had nothing stood in
 * its way, and what ends the condors that are open. Nothing is decided here.
 */
public record CondorProspects(CondorParameters parameters) {

    private static final double HUNDREDTHS_IN_A_POINT = 100;

    public CondorProspects {
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * What an entry would sell on a snapshot had the rules that need no chain passed: chosen and sized as an entry
     * does, whether or not the account could pay for it. Empty where no condor can be built.
     */
    public Optional<CondorSketch> wouldSell(Book book, Snapshot snapshot) {
        return snapshot.spx()
                .flatMap(chain -> new CondorStructure(parameters, snapshot, chain)
                        .search()
                        .flatMap(found -> sketch(book, chain, found)));
    }

    private Optional<CondorSketch> sketch(Book book, OptionChain chain, CondorStructure.Found found) {
        IronCondor condor = found.condor();
        long lots = CondorEntry.lots(book.nav(), condor.regTRequirement(), parameters.riskOfNav());
        long doubled = 0;
        for (OptionContract contract : condor.contracts()) {
            Optional<Quote> quote = found.slice().quote(contract.putCall(), contract.strike());
            if (quote.isEmpty()) {
                return Optional.empty();
            }
            boolean sold = contract.strike() == condor.shortPut() || contract.strike() == condor.shortCall();
            doubled += (sold ? 1 : -1) * quote.get().midDoubledHundredths();
        }
        return Optional.of(new CondorSketch(condor, doubled / 2, chain.modelled(), lots));
    }

    /**
     * What ends each condor that is open after a decision, in the order in which they were opened.
     *
     * @param book what was decided on
     * @param spot the index when it was decided, in points; empty where it is not known
     */
    public List<CondorOutlook> outlooks(Book book, Decision decision, OptionalDouble spot) {
        List<CondorOutlook> outlooks = new ArrayList<>();
        for (OpenCondor condor : OpenCondor.after(book, decision)) {
            outlooks.add(new CondorOutlook(
                    condor.campaign(),
                    exit(condor, decision.key().session()),
                    profitDebit(condor),
                    debit(condor, decision),
                    nearest(condor, spot)));
        }
        return outlooks;
    }

    /** The next session that is near enough to expiry; one on which it settles first is none. */
    private Exit exit(OpenCondor condor, LocalDate session) {
        if (parameters.exitDays().isPresent()) {
            int days = parameters.exitDays().getAsInt();
            LocalDate near = condor.expiry().minusDays(days);
            LocalDate tomorrow = session.plusDays(1);
            LocalDate on = ExchangeCalendar.newYork().sessionOnOrAfter(near.isAfter(tomorrow) ? near : tomorrow);
            if (on.isBefore(condor.expiry())) {
                return new Exit(ExitRule.TIME, on, days);
            }
        }
        return new Exit(ExitRule.EXPIRY, condor.expiry(), 0);
    }

    private OptionalDouble profitDebit(OpenCondor condor) {
        return parameters.profitShare().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(points(parameters.profitShare().getAsDouble() * condor.creditHundredths(), condor));
    }

    private static OptionalDouble debit(OpenCondor condor, Decision decision) {
        return decision.outcomes().stream()
                .filter(outcome -> outcome.subject().equals(condor.campaign()))
                .map(RuleOutcome::observed)
                .flatMap(List::stream)
                .filter(seen -> seen.name().equals(CondorExit.DEBIT))
                .mapToDouble(seen -> points(seen.value(), condor))
                .findFirst();
    }

    private static double points(double hundredths, OpenCondor condor) {
        return hundredths / HUNDREDTHS_IN_A_POINT / condor.lots();
    }

    private static Optional<ShortStrike> nearest(OpenCondor condor, OptionalDouble spot) {
        return spot.isEmpty() ? Optional.empty() : Optional.of(nearest(condor, spot.getAsDouble()));
    }

    private static ShortStrike nearest(OpenCondor condor, double spot) {
        return condor.legs().stream()
                .filter(Position::isShort)
                .map(OpenCondor::contract)
                .map(sold -> new ShortStrike(sold.putCall(), distance(sold, spot)))
                .min(Comparator.comparingDouble(ShortStrike::points))
                .orElseThrow();
    }

    /** From the index out to a strike: down to a put, up to a call. */
    private static double distance(OptionContract sold, double spot) {
        return sold.putCall() == PutCall.CALL ? sold.strike() - spot : spot - sold.strike();
    }
}

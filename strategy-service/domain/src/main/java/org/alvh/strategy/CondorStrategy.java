package org.alvh.strategy;

import static org.alvh.quant.trade.RuleOutcome.saw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;
import org.alvh.quant.trade.Transition;

/**
 * The condor rules: which open condors to close, and whether to open one. A decision is a function of book,
 * snapshot, parameters and the strategy's own log.
 *
 * <pre>
 *   campaign:  (entry) ── every entry rule passes ──▶ OPEN ── PROFIT_TARGET or TIME_EXIT ──▶ CLOSED
 *                                                      └───────── expiry ──▶ settled by the portfolio
 * </pre>
 *
 * Exits come before the entry: a condor closed today frees its place, but its week stays used.
 */
public final class CondorStrategy {

    private final CondorParameters parameters;
    private final FillModel fillModel;
    private final FeeSchedule fees;

    public CondorStrategy(CondorParameters parameters, FillModel fillModel, FeeSchedule fees) {
        this.parameters = parameters;
        this.fillModel = fillModel;
        this.fees = fees;
    }

    public Decision decide(Book book, Snapshot snapshot, CondorLog log) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        List<Trade> trades = new ArrayList<>();
        List<OpenCondor> open = OpenCondor.of(book);
        int closed = 0;
        CondorExit exit = new CondorExit(parameters, fillModel, fees, snapshot);
        for (OpenCondor condor : open) {
            CondorExit.Verdict verdict = exit.judge(condor);
            outcomes.addAll(verdict.outcomes());
            if (verdict.trade().isPresent()) {
                Trade trade = verdict.trade().get();
                trades.add(trade);
                transitions.add(new Transition(
                        condor.campaign(), "OPEN", "CLOSED", trade.cause(), verdict.value(), verdict.threshold()));
                closed++;
            }
        }
        if (mayEnter(book, snapshot, log, open.size() - closed, outcomes)) {
            enter(book, snapshot, outcomes).ifPresent(trade -> {
                trades.add(trade);
                transitions.add(new Transition(
                        trade.group(),
                        "NONE",
                        "OPEN",
                        trade.cause(),
                        trade.cost().negated().dollars(),
                        trade.fees().dollars()));
            });
        }
        return Decision.on(book, DecisionKey.of(book, Role.STRATEGY, snapshot.id()), outcomes, transitions, trades);
    }

    /** The rules that need no chain. All are asked, so that a quiet day shows everything that stood in the way. */
    private boolean mayEnter(Book book, Snapshot snapshot, CondorLog log, int open, List<RuleOutcome> outcomes) {
        List<RuleOutcome> asked = new ArrayList<>();
        asked.add(judged("ACCOUNT_STATE", book.state().mayOpen(), book.state().name()));
        asked.add(judged("ONE_A_WEEK", !log.weekIsUsed(snapshot.session()), "WEEK_USED"));
        asked.add(judged(
                "MOST_OPEN",
                open < parameters.maxOpen(),
                "MOST_OPEN",
                saw("open", open),
                saw("most", parameters.maxOpen())));
        parameters
                .gateVixBelow()
                .ifPresent(level -> asked.add(vixGate(snapshot.previous().vix(), level)));
        asked.add(judged("CHAIN", snapshot.spx().isPresent(), snapshot.spxAbsence()));
        outcomes.addAll(asked);
        return asked.stream().allMatch(outcome -> outcome.verdict() == RuleOutcome.Verdict.PASSED);
    }

    private static RuleOutcome vixGate(OptionalDouble vix, double level) {
        if (vix.isEmpty()) {
            return RuleOutcome.abstained(CondorStructure.ENTRY, "VIX_GATE", "NO_VIX_CLOSE", saw("below", level));
        }
        double close = vix.getAsDouble();
        return judged("VIX_GATE", close < level, "VIX_NOT_BELOW", saw("vix", close), saw("below", level));
    }

    private static RuleOutcome judged(String rule, boolean holds, String reason, RuleOutcome.Observation... observed) {
        return RuleOutcome.judged(CondorStructure.ENTRY, rule, holds, reason, observed);
    }

    private Optional<Trade> enter(Book book, Snapshot snapshot, List<RuleOutcome> outcomes) {
        OptionChain chain = snapshot.spx().orElseThrow();
        CondorStructure structure = new CondorStructure(parameters, snapshot, chain);
        Optional<CondorStructure.Found> found = structure.search();
        outcomes.addAll(structure.outcomes());
        CondorEntry entry = new CondorEntry(parameters.riskOfNav(), fillModel, fees);
        return found.flatMap(condor -> entry.open(book, snapshot, condor, outcomes));
    }
}

package org.alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When a condor may be opened. All rules that need no chain are asked, so a day shows everything that stood in its
 * way. Prices of what is opened: Black's formula at 16 % by Python, 0.05 against the account.
 */
class CondorGateTest {

    private static final String OPENS = "ENTRY +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61";

    /** {@code SEED45}; the condors held are too young and too dear to be closed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // account    | VIX   | open | chain          | what stands in the way
                "ACTIVE      | 14    | 0 | -               | opens",
                "ACTIVE      | 14.99 | 0 | -               | opens",
                "ACTIVE      | 15    | 0 | -               | VIX_GATE VIX_NOT_BELOW vix=15 below=15",
                "ACTIVE      | 15.01 | 0 | -               | VIX_GATE VIX_NOT_BELOW vix=15.01 below=15",
                "ACTIVE      | -     | 0 | -               | VIX_GATE NO_VIX_CLOSE below=15",
                "ACTIVE      | 14    | 5 | -               | opens",
                "ACTIVE      | 14    | 6 | -               | MOST_OPEN open=6 most=6",
                "CATCHING_UP | 14    | 0 | -               | opens",
                "PAUSED      | 14    | 0 | -               | ACCOUNT_STATE PAUSED",
                "STOPPED     | 14    | 0 | -               | ACCOUNT_STATE STOPPED",
                "ACTIVE      | 14    | 0 | NO_VIX_CLOSE    | CHAIN NO_VIX_CLOSE",
                "ACTIVE      | 14    | 0 | STALE_SKEW      | CHAIN STALE_SKEW",
                "PAUSED      | 16    | 6 | NO_RATE         | "
                        + "ACCOUNT_STATE PAUSED; MOST_OPEN open=6 most=6; VIX_GATE VIX_NOT_BELOW vix=16 below=15; "
                        + "CHAIN NO_RATE",
            })
    void everyRuleAloneRefusesWithWhatItSaw(AccountState state, String vix, int open, String absence, String outcome) {
        Scene scene = new Scene().state(state).previousVix(vix);
        for (int i = 0; i < open; i++) {
            scene.holdingCondor("condor-" + i, 30);
        }
        if (!absence.equals("-")) {
            scene.withoutChain(absence);
        }

        Decision decision = scene.decide(CondorParameters.seed45());

        assertThat(Scene.entry(decision)).isEqualTo(outcome.equals("opens") ? OPENS : outcome);
    }

    /** {@code STATIC45} has no gate: it may enter on a market's first session, and at any level. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-  | 0 | ENTRY +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
                "30 | 7 | ENTRY +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
                // above 30 every order pays the whole half-spread
                "80 | 0 | ENTRY +1P4595@7.93 -1P4775@31.77 -1C5250@30.51 +1C5440@8.66",
                "30 | 8 | MOST_OPEN open=8 most=8",
            })
    void theControlHasNoGate(String vix, int open, String outcome) {
        Scene scene = new Scene().previousVix(vix);
        for (int i = 0; i < open; i++) {
            scene.holdingCondor("condor-" + i, 30);
        }

        Decision decision = scene.decide(CondorParameters.static45());

        assertThat(Scene.entry(decision)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // last entry, session, refused: weeks run from Monday to Sunday, across the turn of the year too
        "2024-01-08, 2024-01-08, true",
        "2024-01-08, 2024-01-12, true",
        "2024-01-12, 2024-01-15, false",
        "2024-01-05, 2024-01-08, false",
        "2024-12-30, 2025-01-03, true",
        "2024-12-27, 2024-12-30, false",
        "2023-01-09, 2024-01-08, false"
    })
    void oneCondorIsOpenedAWeekHoweverSoonItWasClosed(LocalDate lastEntry, LocalDate session, boolean refused) {
        Decision decision = new Scene().on(session).lastEntry(lastEntry).decide(CondorParameters.seed45());

        assertThat(Scene.entry(decision)).isEqualTo(refused ? "ONE_A_WEEK WEEK_USED" : OPENS);
    }

    /** Six at a time: a condor closed today frees its place today. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | 0 | MOST_OPEN open=6 most=6",
                "6 | 1 | ENTRY +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
                "7 | 1 | MOST_OPEN open=6 most=6",
                "7 | 2 | ENTRY +1P4595@7.88 -1P4775@31.82 -1C5250@30.56 +1C5440@8.61",
            })
    void exitsComeBeforeTheEntry(int open, int due, String outcome) {
        Scene scene = new Scene()
                .chain(
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45),
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 21),
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 30));
        for (int i = 0; i < open; i++) {
            scene.holdingCondor("condor-" + i, i < due ? 21 : 30);
        }

        Decision decision = scene.decide(CondorParameters.seed45());

        assertThat(Scene.entry(decision)).isEqualTo(outcome);
        assertThat(decision.trades().stream().filter(trade -> trade.effect() == Trade.Effect.CLOSE))
                .hasSize(due);
    }

    /** What an exit left behind is no open condor. */
    @Test
    void bidlessRemaindersTakeNoPlace() {
        Scene scene = new Scene();
        for (int i = 0; i < 6; i++) {
            scene.holding("condor-" + i, 30, PutCall.CALL, 5440, +1, 4);
        }

        assertThat(Scene.entry(scene.decide(CondorParameters.seed45()))).isEqualTo(OPENS);
    }

    @Test
    void anEntryIsLoggedWithEveryRuleItPassed() {
        Decision decision = new Scene().decide(CondorParameters.seed45());

        assertThat(decision.outcomes())
                .allMatch(outcome -> outcome.verdict() == RuleOutcome.Verdict.PASSED)
                .extracting(RuleOutcome::rule)
                .containsExactly(
                        "ACCOUNT_STATE",
                        "ONE_A_WEEK",
                        "MOST_OPEN",
                        "VIX_GATE",
                        "CHAIN",
                        "EXPIRY",
                        "SHORT_PUT",
                        "SHORT_CALL",
                        "WINGS",
                        "SIZE",
                        "MARGIN",
                        "CREDIT");
        assertThat(decision.transitions())
                .extracting(move -> move.subject() + " " + move.from() + " " + move.to() + " " + move.cause())
                .containsExactly("condor-2024-01-08 NONE OPEN ENTRY");
    }

    /** The log keeps the last entry, through closes and quiet sessions. */
    @Test
    void theLogRemembersTheLastEntryOnly() {
        Decision entry = new Scene().decide(CondorParameters.seed45());
        Decision quiet = new Scene().previousVix("20").decide(CondorParameters.seed45());
        Decision close = new Scene()
                .previousVix("20")
                .chain(FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 21))
                .holdingCondor("condor-0", 21)
                .decide(CondorParameters.seed45());

        assertThat(CondorLog.empty().after(quiet)).isEqualTo(CondorLog.empty());
        assertThat(CondorLog.empty().after(close)).isEqualTo(CondorLog.empty());
        assertThat(CondorLog.empty().after(entry).after(close).after(quiet))
                .isEqualTo(new CondorLog(Optional.of(Scene.MONDAY)));
    }

    @Test
    void aDecisionNamesWhatItStandsOn() {
        Decision decision = new Scene().decide(CondorParameters.seed45(), FillModel.halfSpread());

        assertThat(decision.key())
                .isEqualTo(new DecisionKey(
                        "account",
                        Scene.MONDAY,
                        Role.STRATEGY,
                        "mandate",
                        SnapshotId.of(new MarketId(MarketId.Kind.SIM, "scene"), Scene.MONDAY, SessionPhase.DECISION),
                        2));
        assertThat(decision.holdings())
                .extracting(
                        holding -> holding.quantity() + " " + holding.contract().symbol())
                .containsExactly(
                        "1 SPXW 2024-02-22 PUT 4595",
                        "-1 SPXW 2024-02-22 PUT 4775",
                        "-1 SPXW 2024-02-22 CALL 5250",
                        "1 SPXW 2024-02-22 CALL 5440");
    }
}

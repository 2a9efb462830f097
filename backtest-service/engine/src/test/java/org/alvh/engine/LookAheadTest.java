package org.alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.hedge.HedgeDecision;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.RuleOutcome;
import org.junit.jupiter.api.Test;

/** What an account decides in a session does not depend on anything that comes after it. */
class LookAheadTest {

    private static final int SESSIONS = 120;
    private static final int SEEN = 60;

    /** The same days to session 60, and another seed's levels from there on. */
    @Test
    void aDifferentFutureLeavesThePastAlone() {
        List<MarketDay> days = days(7);
        List<MarketDay> others = days(8);
        int seen = SimulatedMarket.WARM_UP_SESSIONS + SEEN;
        List<MarketDay> changed = new ArrayList<>(days.subList(0, seen));
        changed.addAll(others.subList(seen, others.size()));

        RunResult run = run(days);
        RunResult other = run(changed);

        assertThat(other.strategyDecisions().subList(0, SEEN))
                .isEqualTo(run.strategyDecisions().subList(0, SEEN));
        assertThat(other.hedgeDecisions().subList(0, SEEN))
                .isEqualTo(run.hedgeDecisions().subList(0, SEEN));
        assertThat(other.sessions().subList(0, SEEN)).isEqualTo(run.sessions().subList(0, SEEN));
        assertThat(other.sessions()).isNotEqualTo(run.sessions());
    }

    /**
     * A VIX close that jumps on one day moves that day's prices. The rules that read levels say the same as before
     * on that day, and something else only on the next.
     */
    @Test
    void aCloseIsReadTheDayAfter() {
        List<MarketDay> days = days(7);
        int calm = SimulatedMarket.WARM_UP_SESSIONS + 5;
        List<MarketDay> jumped = new ArrayList<>(days);
        LocalDate date = days.get(calm).date();
        jumped.set(
                calm,
                days.get(calm)
                        .mergedWith(MarketDay.on(date)
                                .with(Series.VIX_CLOSE, 23.5)
                                .with(Series.VIX_HIGH, 24)
                                .build()));

        RunResult run = run(days);
        RunResult other = run(jumped);

        assertThat(levelOutcomes(other, 5)).isEqualTo(levelOutcomes(run, 5));
        assertThat(levelOutcomes(other, 6)).isNotEqualTo(levelOutcomes(run, 6));
    }

    private static List<MarketDay> days(long seed) {
        return new SimulatedMarket(seed, ExchangeCalendar.newYork()).days(SESSIONS);
    }

    private static RunResult run(List<MarketDay> days) {
        Mandate mandate = MandatePreset.SEED45.mandate();
        ReplayedMarket market = new ReplayedMarket(
                MarketId.simulated(SimulatedMarket.VERSION, 7),
                MarketRecord.of(new MarketHistory(days)),
                mandate.market());
        LocalDate from = days.get(SimulatedMarket.WARM_UP_SESSIONS).date();
        LocalDate to = days.getLast().date();
        return Backtest.run(market, new BacktestSpec("guard", mandate, from, to, Money.ofDollars(1_000_000)))
                .orElseThrow();
    }

    /** What the gate and the layers' levels said in a session, with the levels that they saw. */
    private static List<String> levelOutcomes(RunResult run, int session) {
        List<String> said = new ArrayList<>();
        Decision strategy = run.strategyDecisions().get(session);
        HedgeDecision hedge = run.hedgeDecisions().get(session);
        for (RuleOutcome outcome : strategy.outcomes()) {
            if (outcome.rule().equals("VIX_GATE")) {
                said.add(outcome.verdict() + " " + outcome.observed());
            }
        }
        for (RuleOutcome outcome : hedge.decision().outcomes()) {
            said.add(outcome.subject() + " " + outcome.verdict() + " " + outcome.reason() + " "
                    + outcome.observed().stream()
                            .filter(observation -> observation.name().equals("vix"))
                            .toList());
        }
        return said;
    }
}

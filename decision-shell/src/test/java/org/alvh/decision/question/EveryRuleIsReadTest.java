package org.alvh.decision.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alvh.engine.Backtest;
import org.alvh.engine.BacktestSpec;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.engine.RunResult;
import org.alvh.hedge.HedgeParameters;
import org.alvh.hedge.HedgeParameters.Instrument;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.proto.trading.v1.RuleReading;
import org.alvh.proto.trading.v1.Verdict;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.wire.DecisionWire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No rule of the two roles sees numbers that nobody told how to read, and what is read is what the rule judged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRuleIsReadTest {

    private static final long SEED = 42;
    private static final int SESSIONS = 500;

    /** What the two roles ask on these sessions; the table of {@link ReadingsTest} has the rest. */
    private static final List<String> RULES = List.of(
            "CREDIT",
            "DISARM",
            "EXPIRY",
            "MARGIN",
            "MOST_OPEN",
            "PROFIT_TARGET",
            "REARM",
            "ROLL",
            "SHORT_CALL",
            "SHORT_PUT",
            "SIZE",
            "TIME_EXIT",
            "TRIGGER",
            "VIX_GATE",
            "WINGS");

    private final List<RuleReading> readings = new ArrayList<>();

    @BeforeAll
    void decide() {
        MarketAssumptions assumptions = MarketAssumptions.standard();
        SimulatedMarket simulated = new SimulatedMarket(SEED, ExchangeCalendar.newYork());
        ReplayedMarket market = new ReplayedMarket(
                MarketId.simulated(SimulatedMarket.VERSION, SEED),
                MarketRecord.of(new MarketHistory(simulated.days(SESSIONS))),
                assumptions);
        read(market, MandatePreset.SEED45.mandate(), Money.ofDollars(1_000_000));
        read(market, MandatePreset.STATIC45.mandate().withHedge(lowLayer()), Money.ofDollars(700_000));
    }

    /** On for so long that it is rolled, which the ladder is not on these sessions. */
    private static HedgeParameters lowLayer() {
        HedgeParameters ladder = HedgeParameters.ladder();
        return new HedgeParameters(
                List.of(new LayerParameters(13, 10, 0.5, Instrument.CALL, 0.375, 10)),
                ladder.tenor(),
                ladder.disarmCloses(),
                ladder.cooldownCloses(),
                ladder.rollSessions());
    }

    private void read(ReplayedMarket market, Mandate mandate, Money capital) {
        LocalDate last = market.dates().getLast();
        BacktestSpec spec = new BacktestSpec("test", mandate, market.dates().getFirst(), last, capital);
        RunResult run = Backtest.run(market, spec).orElseThrow();
        Stream.concat(
                        run.strategyDecisions().stream(),
                        run.hedgeDecisions().stream().map(layers -> layers.decision()))
                .map(decision -> DecisionWire.write(market.id(), decision, false))
                .forEach(decision -> readings.addAll(Readings.of(decision)));
    }

    @Test
    void everyRuleWithNumbersIsKnown() {
        assertThat(readings.stream()
                        .filter(reading -> reading.getOutcome().getObservedCount() > 0)
                        .map(reading -> reading.getOutcome().getRule())
                        .distinct()
                        .sorted())
                .allMatch(Comparison::knows)
                .containsAll(RULES);
    }

    @Test
    void whereARulePassedItsReadingStandsToItsLimitAsItSays() {
        assertThat(readings)
                .filteredOn(reading -> reading.hasReading() && reading.hasLimit())
                .filteredOn(reading -> reading.getOutcome().getVerdict() == Verdict.VERDICT_PASSED)
                .hasSizeGreaterThan(SESSIONS)
                .allMatch(EveryRuleIsReadTest::holds);
    }

    /** Layers that wait for more closes, or for the layer below, are refused on a level that would let them pass. */
    @Test
    void whereACondorRuleRefusedItDoesNot() {
        assertThat(readings)
                .filteredOn(reading -> reading.hasReading() && reading.hasLimit())
                .filteredOn(reading -> reading.getOutcome().getVerdict() == Verdict.VERDICT_REFUSED)
                .filteredOn(reading -> !reading.getOutcome().getSubject().startsWith("layer"))
                .hasSizeGreaterThan(SESSIONS)
                .noneMatch(EveryRuleIsReadTest::holds);
    }

    /** A condor's price lies within its credit and its wings, not at a hundredfold of them. */
    @Test
    void pricesAreReadInPoints() {
        assertThat(readings.stream()
                        .filter(reading -> reading.getOutcome().getRule().equals("PROFIT_TARGET"))
                        .mapToDouble(RuleReading::getReading))
                .isNotEmpty()
                .allMatch(points -> points > -1 && points < 300);
    }

    private static boolean holds(RuleReading reading) {
        double value = reading.getReading();
        double limit = reading.getLimit();
        return switch (reading.getRelation()) {
            case RELATION_BELOW -> value < limit;
            case RELATION_AT_MOST -> value <= limit;
            case RELATION_ABOVE -> value > limit;
            case RELATION_AT_LEAST -> value >= limit;
            case RELATION_UNSPECIFIED, UNRECOGNIZED -> throw new AssertionError(reading);
        };
    }
}

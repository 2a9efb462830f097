package org.alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.alvh.engine.statistics.CampaignStatistics;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.portfolio.account.Settled;
import org.alvh.portfolio.account.Valuation;
import org.alvh.portfolio.ledger.JournalCsv;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.Quote;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;
import org.alvh.quant.trade.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of docs/model, number by number: the first sixty sessions of the sample, seed 7, with a capital
 * of 1,000,000. A number that moves here has moved on its page too.
 */
class WorkedExamplesTest {

    private static final int SESSIONS = 60;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 3);
    private static final String FIRST_CONDOR = "condor-2023-01-03";

    private static final RunResult SEED45 = run(MandatePreset.SEED45.mandate());
    private static final RunResult STATIC45 = run(MandatePreset.STATIC45.mandate());

    /** condor.md: what the rules of the first entry saw. */
    @ParameterizedTest
    @CsvSource({
        "VIX_GATE,   vix,                  9.92,     0",
        "EXPIRY,     days,                 45,       0",
        "EXPIRY,     forward,              4435.111, .0005",
        "SHORT_PUT,  strike,               4280,     0",
        "SHORT_PUT,  delta,                .19879,   .000005",
        "SHORT_CALL, strike,               4550,     0",
        "SHORT_CALL, delta,                .19573,   .000005",
        "WINGS,      atTheMoneyVolatility, .096205,  .0000005",
        "WINGS,      longPut,              4215,     0",
        "WINGS,      longCall,             4670,     0",
        "SIZE,       requirementOfOneLot,  12000,    0",
        "SIZE,       lots,                 2,        0",
    })
    void theFirstCondorsRulesSaw(String rule, String number, double value, double rounding) {
        assertThat(observed(condors(FIRST), "entry", rule, number)).isCloseTo(value, within(rounding));
    }

    /** condor.md and fills-and-fees.md: four legs, credit and fees. */
    @Test
    void theFirstCondorIsFilled() {
        assertThat(SEED45.sessions().getFirst().spxClose()).isEqualTo(4432.72);
        assertThat(trades(condors(FIRST)))
                .containsExactly(
                        "condor-2023-01-03 OPEN ENTRY cost -3360.00 fees 3.98",
                        "2 SPXW 2023-02-17 PUT 4215 @ 15.05 fee 0.99",
                        "-2 SPXW 2023-02-17 PUT 4280 @ 21.35 fee 1.00",
                        "-2 SPXW 2023-02-17 CALL 4550 @ 13.75 fee 1.00",
                        "2 SPXW 2023-02-17 CALL 4670 @ 3.25 fee 0.99");
    }

    /** condor.md: closed 21 days before expiry, at a profit, short of the target of half the credit. */
    @Test
    void theFirstCondorIsClosedByTime() {
        assertThat(trades(condors(LocalDate.of(2023, 1, 27))))
                .containsExactly(
                        "condor-2023-01-03 CLOSE TIME_EXIT cost 1994.00 fees 3.98",
                        "-2 SPXW 2023-02-17 PUT 4215 @ 8.40 fee 1.00",
                        "2 SPXW 2023-02-17 PUT 4280 @ 14.15 fee 0.99",
                        "2 SPXW 2023-02-17 CALL 4550 @ 5.40 fee 0.99",
                        "-2 SPXW 2023-02-17 CALL 4670 @ 1.18 fee 1.00");
        assertThat(condors(LocalDate.of(2023, 1, 27)).outcomes())
                .filteredOn(outcome -> outcome.rule().equals("PROFIT_TARGET")
                        && outcome.subject().equals(FIRST_CONDOR))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.observed())
                        .containsExactly(
                                RuleOutcome.saw("debitHundredths", 1_994L), RuleOutcome.saw("atMost", 1_680L)));
        assertThat(group(SEED45, FIRST_CONDOR).pnl()).isEqualTo(Money.parse("1358.04"));
    }

    /** hedge.md: what each purchase saw. */
    @ParameterizedTest
    @CsvSource({
        "2023-02-03, layer-1, 19.74, 47, 19.26, .175, 7",
        "2023-02-06, layer-2, 24.67, 44, 20.72, .125, 4",
        "2023-02-07, layer-3, 29.65, 43, 24.10, .075, 2",
    })
    void theLayersAreBought(LocalDate date, String layer, double vix, int days, double future, double share, int lots) {
        Decision decision = layers(date);
        assertThat(transitions(decision)).containsExactly(layer + " ARMED ON TRIGGER");
        assertThat(decision.transitions().getFirst().value()).isEqualTo(vix);
        assertThat(observed(decision, layer, "TRIGGER", "days")).isEqualTo(days);
        assertThat(observed(decision, layer, "TRIGGER", "future")).isEqualTo(future);
        assertThat(observed(decision, layer, "TRIGGER", "riskNotional")).isEqualTo(78_000);
        assertThat(observed(decision, layer, "TRIGGER", "share")).isEqualTo(share);
        assertThat(observed(decision, layer, "TRIGGER", "lots")).isEqualTo(lots);
    }

    /** hedge.md and fills-and-fees.md: what was bought and at what, and the one sale. */
    @Test
    void theLayersAreFilled() {
        assertThat(trades(layers(LocalDate.of(2023, 2, 3))))
                .containsExactly(
                        "layer-1-2023-02-03 OPEN TRIGGER cost 1330.00 fees 3.12",
                        "7 VIX 2023-03-22 CALL 25 @ 1.90 fee 3.12");
        assertThat(trades(layers(LocalDate.of(2023, 2, 6))))
                .containsExactly(
                        "layer-2-2023-02-06 OPEN TRIGGER cost 564.00 fees 3.37",
                        "4 VIX 2023-03-22 CALL 24 @ 2.64 fee 1.98",
                        "-4 VIX 2023-03-22 CALL 34 @ 1.23 fee 1.39");
        assertThat(trades(layers(LocalDate.of(2023, 2, 7))))
                .containsExactly(
                        "layer-3-2023-02-07 OPEN TRIGGER cost 0.00 fees 0.49", "2 VXM 2023-03-22 @ 24.15 fee 0.49");
        assertThat(observed(layers(LocalDate.of(2023, 2, 7)), "layer-3", "TRIGGER", "vx1OverVx2"))
                .isCloseTo(1.3113, within(.00005));
        assertThat(trades(layers(LocalDate.of(2023, 3, 1))))
                .containsExactly(
                        "layer-3-2023-02-07 CLOSE DISARM cost 0.00 fees 0.50", "-2 VXM 2023-03-22 @ 17.90 fee 0.50");
    }

    /** hedge.md: how the layers go out. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 21.31, layer-3 ON COOLDOWN DISARM",
        "2023-03-08, 17.06, layer-2 ON COOLDOWN NO_BID; layer-3 COOLDOWN ARMED REARM",
        "2023-03-10, 13.67, layer-1 ON COOLDOWN NO_BID",
        "2023-03-15, 13.26, layer-2 COOLDOWN ARMED REARM",
        "2023-03-17, 11.60, layer-1 COOLDOWN ARMED REARM",
    })
    void theLayersEnd(LocalDate date, double vix, String transitions) {
        assertThat(String.join("; ", transitions(layers(date)))).isEqualTo(transitions);
        assertThat(session(date).previousVixClose()).hasValue(vix);
    }

    /** hedge.md: the highest close, the sums, and what the condors lost that were open when the VIX rose. */
    @Test
    void theHedgeLoses() {
        assertThat(SEED45.sessions())
                .extracting(session -> session.vixClose().orElseThrow())
                .contains(38.14)
                .allMatch(close -> close <= 38.14);
        CampaignStatistics sums = RunStatistics.of(SEED45).campaigns();
        assertThat(sums.hedgeSpend()).isEqualTo(Money.parse("1900.98"));
        assertThat(sums.hedgeRealised()).isEqualTo(Money.parse("-3151.48"));
        assertThat(List.of("layer-1-2023-02-03", "layer-2-2023-02-06", "layer-3-2023-02-07"))
                .extracting(name -> group(SEED45, name).pnl().toString())
                .containsExactly("-1333.12", "-567.37", "-1250.99");
        assertThat(List.of("condor-2023-01-09", "condor-2023-01-17", "condor-2023-01-23", "condor-2023-01-30"))
                .extracting(name -> group(SEED45, name).pnl().toString())
                .containsExactly("-6807.78", "-7491.96", "-4199.96", "-6393.78");
    }

    /** settlement.md: the first condor held by STATIC45, and the hedge's options that nobody bid for. */
    @Test
    void positionsSettle() {
        assertThat(settlements(STATIC45, FIRST_CONDOR))
                .containsExactly(
                        "2 SPXW 2023-02-17 PUT 4215 on 426495 OFFICIAL cash 0.00",
                        "-2 SPXW 2023-02-17 PUT 4280 on 426495 OFFICIAL cash -3010.00",
                        "-2 SPXW 2023-02-17 CALL 4550 on 426495 OFFICIAL cash 0.00",
                        "2 SPXW 2023-02-17 CALL 4670 on 426495 OFFICIAL cash 0.00");
        assertThat(group(STATIC45, FIRST_CONDOR).pnl()).isEqualTo(Money.parse("346.02"));
        assertThat(settlements(SEED45, "layer-1-2023-02-03"))
                .containsExactly("7 VIX 2023-03-22 CALL 25 on 1454 OPEN_PROXY cash 0.00");
        assertThat(settlements(SEED45, "layer-2-2023-02-06"))
                .containsExactly(
                        "4 VIX 2023-03-22 CALL 24 on 1454 OPEN_PROXY cash 0.00",
                        "-4 VIX 2023-03-22 CALL 34 on 1454 OPEN_PROXY cash 0.00");
    }

    /** ledger.md: the first entries, net liquidation and the next day's interest. */
    @Test
    void theFirstEntriesAreBooked() {
        assertThat(JournalCsv.write(SEED45.journal().subList(0, 4))).isEqualTo("""
                entry,session,time,description,account,amount,memo
                1,2023-01-03,2023-01-03T08:30:00-06:00,Deposit of capital,assets:cash,1000000.00,
                1,2023-01-03,2023-01-03T08:30:00-06:00,Deposit of capital,equity:capital,-1000000.00,
                2,2023-01-03,2023-01-03T15:10:00-06:00,Open condor-2023-01-03: ENTRY,assets:positions:condors,\
                3010.00,condor-2023-01-03: 2 SPXW 2023-02-17 PUT 4215 @ 15.05
                2,2023-01-03,2023-01-03T15:10:00-06:00,Open condor-2023-01-03: ENTRY,assets:positions:condors,\
                -4270.00,condor-2023-01-03: -2 SPXW 2023-02-17 PUT 4280 @ 21.35
                2,2023-01-03,2023-01-03T15:10:00-06:00,Open condor-2023-01-03: ENTRY,assets:positions:condors,\
                -2750.00,condor-2023-01-03: -2 SPXW 2023-02-17 CALL 4550 @ 13.75
                2,2023-01-03,2023-01-03T15:10:00-06:00,Open condor-2023-01-03: ENTRY,assets:positions:condors,\
                650.00,condor-2023-01-03: 2 SPXW 2023-02-17 CALL 4670 @ 3.25
                2,2023-01-03,2023-01-03T15:10:00-06:00,Open condor-2023-01-03: ENTRY,expenses:fees:condors,3.98,
                2,2023-01-03,2023-01-03T15:10:00-06:00,Open condor-2023-01-03: ENTRY,assets:cash,3356.02,
                3,2023-01-03,2023-01-03T15:15:00-06:00,Marks at mid,assets:marks,-120.00,
                3,2023-01-03,2023-01-03T15:15:00-06:00,Marks at mid,income:unrealised,120.00,
                4,2023-01-04,2023-01-04T15:15:00-06:00,Interest for 1 day,assets:cash,61.85,
                4,2023-01-04,2023-01-04T15:15:00-06:00,Interest for 1 day,income:interest,-61.85,
                """);
        assertThat(session(FIRST).valuation().navMid()).isEqualTo(Money.parse("999876.02"));
        assertThat(session(FIRST).valuation().cash()).isEqualTo(Money.parse("1003356.02"));
        assertThat(session(FIRST).billYieldPercent()).hasValue(2.25);
    }

    /** margin.md: three condors and two VXM at 24.10. */
    @Test
    void condorsAndFuturesAddUpToTheMargin() {
        Valuation valuation = session(LocalDate.of(2023, 2, 7)).valuation();
        assertThat(valuation.margin()).isEqualTo(Money.parse("79205.00"));
        assertThat(valuation.condorsOpen()).isEqualTo(3);
    }

    /** session.md: the gate sees the close of the day before, and the decision names what it stands on. */
    @Test
    void theFirstDecisionStandsOnTheDayBefore() {
        SessionRecord session = session(FIRST);
        assertThat(session.previousVixClose()).hasValue(9.92);
        assertThat(session.vixClose()).hasValue(11.65);
        DecisionKey key = condors(FIRST).key();
        assertThat(key.bookVersion()).isEqualTo(2);
        assertThat(key.snapshot().value()).isEqualTo("sim-1-7/2023-01-03/DECISION");
    }

    /** fills-and-fees.md: a sale below one point pays the lower exchange fee. */
    @Test
    void aCheapLegPaysLess() {
        assertThat(trades(condors(LocalDate.of(2023, 2, 3)))).contains("-2 SPXW 2023-02-24 CALL 4685 @ 0.73 fee 0.82");
    }

    /** fills-and-fees.md: a quote of 2.95/3.20 in a package, alone, and sold in a package. */
    @Test
    void aQuoteIsFilled() {
        Quote quote = new Quote(295, 320);
        FillModel fills = FillModel.halfSpread();
        long packaged = fills.shareMillionths(4, OptionalDouble.of(18));
        long alone = fills.shareMillionths(1, OptionalDouble.of(18));
        assertThat(FillModel.buyHundredths(quote, packaged)).isEqualTo(314);
        assertThat(FillModel.buyHundredths(quote, alone)).isEqualTo(320);
        assertThat(FillModel.sellHundredths(quote, packaged)).isEqualTo(301);
    }

    /** mandate.md: the presets' hashes. */
    @Test
    void thePresetsHaveTheirHashes() {
        assertThat(MandatePreset.SEED45.mandate().document().hash()).matches("176278d5.*1060e");
        assertThat(MandatePreset.STATIC45.mandate().document().hash()).matches("564ce4dc.*7b35f5");
    }

    private static RunResult run(Mandate mandate) {
        SimulatedMarket sample = new SimulatedMarket(7, ExchangeCalendar.newYork());
        MarketHistory history = new MarketHistory(sample.days(SESSIONS));
        ReplayedMarket market = new ReplayedMarket(
                MarketId.simulated(SimulatedMarket.VERSION, 7), MarketRecord.of(history), mandate.market());
        BacktestSpec spec = new BacktestSpec(
                "examples", mandate, sample.firstSession(), market.dates().getLast(), Money.ofDollars(1_000_000));
        return Backtest.run(market, spec).orElseThrow();
    }

    private static SessionRecord session(LocalDate date) {
        return SEED45.sessions().get(index(date));
    }

    private static Decision condors(LocalDate date) {
        return SEED45.strategyDecisions().get(index(date));
    }

    private static Decision layers(LocalDate date) {
        return SEED45.hedgeDecisions().get(index(date)).decision();
    }

    private static int index(LocalDate date) {
        return SEED45.sessions().stream().map(SessionRecord::date).toList().indexOf(date);
    }

    private static GroupResult group(RunResult run, String name) {
        return run.groups().stream()
                .filter(group -> group.group().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double observed(Decision decision, String subject, String rule, String number) {
        return decision.outcomes().stream()
                .filter(outcome ->
                        outcome.subject().equals(subject) && outcome.rule().equals(rule))
                .flatMap(outcome -> outcome.observed().stream())
                .filter(observation -> observation.name().equals(number))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<String> trades(Decision decision) {
        List<String> lines = new ArrayList<>();
        for (Trade trade : decision.trades()) {
            lines.add(trade.group() + " " + trade.effect() + " " + trade.cause() + " cost " + trade.cost() + " fees "
                    + trade.fees());
            for (Fill fill : trade.fills()) {
                lines.add(fill.quantity() + " " + fill.contract().symbol()
                        + String.format(Locale.ROOT, " @ %.2f", fill.priceHundredths() / 100.0)
                        + " fee " + fill.fee());
            }
        }
        return lines;
    }

    private static List<String> transitions(Decision decision) {
        List<String> lines = new ArrayList<>();
        for (Transition transition : decision.transitions()) {
            lines.add(
                    transition.subject() + " " + transition.from() + " " + transition.to() + " " + transition.cause());
        }
        return lines;
    }

    private static List<String> settlements(RunResult run, String group) {
        List<String> lines = new ArrayList<>();
        for (Settled settled : run.settlements()) {
            if (settled.group().equals(group)) {
                lines.add(settled.quantity() + " " + settled.contract().symbol() + " on "
                        + settled.value().hundredths() + " " + settled.value().source() + " cash " + settled.cash());
            }
        }
        return lines;
    }
}

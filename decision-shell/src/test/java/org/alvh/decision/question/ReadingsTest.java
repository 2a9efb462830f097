package org.alvh.decision.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alvh.proto.common.v1.Contract;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.RuleOutcome;
import org.alvh.proto.trading.v1.RuleReading;
import org.alvh.proto.trading.v1.Verdict;
import org.alvh.quant.document.EcmaScriptNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of an outcome one reads, rule by rule. */
class ReadingsTest {

    private static final String CAMPAIGN = "condor-2024-01-08";

    @ParameterizedTest
    @CsvSource({
        // rule, what it saw, what one reads
        "ACCOUNT_STATE,  '',                                           ''",
        "ONE_A_WEEK,     '',                                           ''",
        "MOST_OPEN,      open=6 most=6,                                6 BELOW 6 COUNT",
        "VIX_GATE,       vix=15.2 below=15,                            15.2 BELOW 15 POINTS",
        "VIX_GATE,       below=15,                                     - BELOW 15 POINTS",
        "CHAIN,          '',                                           ''",
        "EXPIRY,         days=45 forward=4800,                         45 UNSPECIFIED - CALENDAR_DAYS",
        "EXPIRY,         leastDays=38 mostDays=52,                     ''",
        "SHORT_PUT,      strike=4775 delta=0.21 target=0.2,            0.21 UNSPECIFIED - SHARE",
        "SHORT_CALL,     strike=5250 delta=0.26 target=0.2,            0.26 UNSPECIFIED - SHARE",
        "SHORT_CALL,     '',                                           ''",
        "WINGS,          atTheMoneyVolatility=0.13 longPut=4595 longCall=5440, ''",
        "SIZE,           nav=1e6 riskOfNav=0.03 requirementOfOneLot=18000 lots=0, 0 AT_LEAST 1 COUNT",
        "MARGIN,         requirement=36000 excessLiquidity=20000.5,    36000 AT_MOST 20000.5 DOLLARS",
        "QUOTES,         strike=4595,                                  ''",
        "CREDIT,         credit=4200 fees=7.12,                        4200 ABOVE 7.12 DOLLARS",
        "HOLD_TO_EXPIRY, '',                                           ''",
        "EXIT,           '',                                           ''",
        "TIME_EXIT,      days=30 atMost=21,                            30 AT_MOST 21 CALENDAR_DAYS",
        "DISARM,         vix=14.5 below=15 closesBelow=1,              14.5 BELOW 15 POINTS",
        "DISARM,         '',                                           ''",
        "ROLL,           vix=14.5 above=15,                            14.5 ABOVE 15 POINTS",
        "ROLL,           days=45 future=20 riskNotional=200000 share=0.175 lots=17, 17 AT_LEAST 1 COUNT",
        "REARM,          vix=19 atMost=18 closesSinceSale=2,           19 AT_MOST 18 POINTS",
        "TRIGGER,        vix=17 above=18,                              17 ABOVE 18 POINTS",
        "TRIGGER,        days=45 future=20 riskNotional=2000 share=0.175 lots=0, 0 AT_LEAST 1 COUNT",
        "TRIGGER,        '',                                           ''",
        "A_LATER_RULE,   level=3,                                      ''"
    })
    void aRuleIsReadFromWhatItSaw(String rule, String saw, String expected) {
        Decision decision =
                Decision.newBuilder().addOutcomes(outcome("entry", rule, saw)).build();

        assertThat(Readings.of(decision)).singleElement().satisfies(reading -> {
            assertThat(reading.getOutcome()).isEqualTo(decision.getOutcomes(0));
            assertThat(text(reading)).isEqualTo(expected);
        });
    }

    /** 1 260 dollars for three lots of 100 dollars a point are 4.20 points a lot. */
    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void whatBuyingBackCostsIsReadInPointsForOneLot(boolean held, boolean traded) {
        Decision.Builder decision = Decision.newBuilder()
                .addOutcomes(outcome(CAMPAIGN, "PROFIT_TARGET", "debitHundredths=1260 atMost=1500"));
        Contract contract = Contract.getDefaultInstance();
        if (held) {
            decision.addHoldingsBuilder()
                    .setGroup("another")
                    .setContract(contract)
                    .setQuantity(-8);
            decision.addHoldingsBuilder()
                    .setGroup(CAMPAIGN)
                    .setContract(contract)
                    .setQuantity(-3);
        }
        if (traded) {
            decision.addTradesBuilder()
                    .setGroup(CAMPAIGN)
                    .addFillsBuilder()
                    .setContract(contract)
                    .setQuantity(3);
        }

        assertThat(Readings.of(decision.build()))
                .extracting(ReadingsTest::text)
                .containsExactly("4.2 AT_MOST 5 POINTS");
    }

    @Test
    void ofACondorThatIsNowhereNoPriceIsRead() {
        Decision decision = Decision.newBuilder()
                .addOutcomes(outcome(CAMPAIGN, "PROFIT_TARGET", "debitHundredths=1260 atMost=1500"))
                .build();

        assertThat(Readings.of(decision)).extracting(ReadingsTest::text).containsExactly("- AT_MOST - POINTS");
    }

    /** Ten minutes after the cash close: on 3 July 2024 it came at noon, on Saturday 6 January nobody planned one. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-08, 2024-01-08T15:10-06:00[America/Chicago]",
        "2024-07-02, 2024-07-02T15:10-05:00[America/Chicago]",
        "2024-07-03, 2024-07-03T12:10-05:00[America/Chicago]",
        "2024-01-06, 2024-01-06T15:10-06:00[America/Chicago]"
    })
    void aDecisionHasItsMarketTime(LocalDate session, String expected) {
        assertThat(Readings.decidedAt(session)).isEqualTo(expected);
    }

    private static RuleOutcome outcome(String subject, String rule, String saw) {
        var outcome = RuleOutcome.newBuilder()
                .setSubject(subject)
                .setRule(rule)
                .setVerdict(Verdict.VERDICT_REFUSED)
                .setReason("TESTED");
        for (String seen : saw.isEmpty() ? List.<String>of() : List.of(saw.split(" ", -1))) {
            String[] parts = seen.split("=", -1);
            outcome.addObservedBuilder().setName(parts[0]).setValue(Double.parseDouble(parts[1]));
        }
        return outcome.build();
    }

    /** Reading, relation, limit and unit, a dash for what is absent; empty where nothing is read. */
    private static String text(RuleReading reading) {
        return reading.getUnitValue() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s %s %s %s",
                        number(reading.hasReading(), reading.getReading()),
                        reading.getRelation().name().replace("RELATION_", ""),
                        number(reading.hasLimit(), reading.getLimit()),
                        reading.getUnit().name().replace("UNIT_", ""));
    }

    private static String number(boolean present, double value) {
        return present ? EcmaScriptNumber.format(value) : "-";
    }
}

package org.alvh.strategy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.decision.question.Readings;
import org.alvh.proto.strategy.v1.DecisionReadings;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.RuleOutcome;
import org.alvh.proto.trading.v1.RuleReading;
import org.alvh.proto.trading.v1.Verdict;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.strategy.CondorOutlook;
import org.alvh.strategy.CondorOutlook.Exit;
import org.alvh.strategy.CondorOutlook.ExitRule;
import org.alvh.strategy.CondorOutlook.ShortStrike;
import org.alvh.strategy.CondorSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shell says of a stance beyond what the domain does. */
class StancesTest {

    private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);

    /** An exit that holds a condor blocks no entry, and of several rules the first one does. */
    @ParameterizedTest
    @CsvSource({
        "condor-1 TIME_EXIT REFUSED; entry ONE_A_WEEK PASSED; entry VIX_GATE REFUSED; entry CHAIN REFUSED, VIX_GATE",
        "entry ACCOUNT_STATE REFUSED; entry VIX_GATE ABSTAINED,                                        ACCOUNT_STATE",
        "entry ACCOUNT_STATE PASSED; entry VIX_GATE ABSTAINED,                                         VIX_GATE",
        "condor-1 TIME_EXIT REFUSED; entry ACCOUNT_STATE PASSED; entry CREDIT PASSED,                  -"
    })
    void theFirstEntryRuleThatDidNotPassBlocks(String outcomes, String expected) {
        assertThat(Stances.blockedBy(Readings.of(decision(outcomes)))
                        .map(RuleReading::getOutcome)
                        .map(RuleOutcome::getRule)
                        .orElse("-"))
                .isEqualTo(expected);
    }

    private static Decision decision(String outcomes) {
        Decision.Builder decision = Decision.newBuilder();
        for (String outcome : outcomes.split("; ", -1)) {
            String[] words = outcome.split(" ", -1);
            decision.addOutcomesBuilder()
                    .setSubject(words[0])
                    .setRule(words[1])
                    .setVerdict(Verdict.valueOf("VERDICT_" + words[2]));
        }
        return decision.build();
    }

    @Test
    void theReadingsOfADecisionGoWithItsTime() {
        Decision.Builder decision =
                decision("entry CHAIN PASSED; entry EXPIRY PASSED").toBuilder().setDecisionId("id");
        decision.getKeyBuilder().setSession("2024-07-03");

        DecisionReadings readings = DecidedWire.readings(decision.build());

        assertThat(readings.getDecisionId()).isEqualTo("id");
        assertThat(readings.getDecidedAt()).isEqualTo("2024-07-03T12:10-05:00[America/Chicago]");
        assertThat(readings.getReadingsList())
                .extracting(reading -> reading.getOutcome().getRule())
                .containsExactly("CHAIN", "EXPIRY");
    }

    /** 237.5 points are five expected moves of 47.5. */
    @Test
    void aDistanceIsAlsoGivenInExpectedMoves() {
        CondorOutlook outlook = outlook(Optional.of(new ShortStrike(PutCall.PUT, 237.5)));
        var known = StanceWire.write(outlook, OptionalDouble.of(47.5));

        assertThat(known.getNearestExpectedMoves()).isCloseTo(5, within(1e-12));
        assertThat(known.getNearestSide()).isEqualTo(org.alvh.proto.common.v1.PutCall.PUT_CALL_PUT);
        assertThat(known.toBuilder().clearNearestExpectedMoves().build())
                .isEqualTo(StanceWire.write(outlook, OptionalDouble.empty()));
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        var expected = org.alvh.proto.strategy.v1.CondorOutlook.newBuilder()
                .setCampaign("condor-2024-01-02")
                .setExitRule(org.alvh.proto.strategy.v1.ExitRule.EXIT_RULE_EXPIRY)
                .setExitOn("2024-02-16");

        assertThat(StanceWire.write(outlook(Optional.empty()), OptionalDouble.of(47.5)))
                .isEqualTo(expected.build());
    }

    private static CondorOutlook outlook(Optional<ShortStrike> nearest) {
        return new CondorOutlook(
                "condor-2024-01-02",
                new Exit(ExitRule.EXPIRY, EXPIRY, 0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                nearest);
    }

    @Test
    void aSketchNamesItsFourStrikes() {
        CondorSketch sketch =
                new CondorSketch(new IronCondor(OptionRoot.SPXW, EXPIRY, 4595, 4775, 5250, 5440), 4609, true, 2);

        assertThat(StanceWire.write(sketch))
                .isEqualTo(org.alvh.proto.strategy.v1.CondorSketch.newBuilder()
                        .setRoot(org.alvh.proto.common.v1.OptionRoot.OPTION_ROOT_SPXW)
                        .setExpiry("2024-02-16")
                        .setLongPut(4595)
                        .setShortPut(4775)
                        .setShortCall(5250)
                        .setLongCall(5440)
                        .setCreditMidHundredths(4609)
                        .setModelled(true)
                        .setLots(2)
                        .build());
    }

    @Test
    void noReadingsBlockNothing() {
        assertThat(Stances.blockedBy(List.of())).isEmpty();
    }
}

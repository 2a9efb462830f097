package org.alvh.quant.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CondorRiskTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 3, 4);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 4, 19);

    /** Two lots each, as the project's goals give them: put wing, call wing, dollars. */
    @ParameterizedTest
    @CsvSource({"50, 160, 32000", "95, 95, 19000", "145, 95, 29000"})
    void isTheWiderWingOfEachCondor(double putWing, double callWing, long dollars) {
        assertThat(CondorRisk.riskNotional(condor("a", 2, putWing, callWing))).isEqualTo(Money.ofDollars(dollars));
    }

    /** 2 × 160 × 100 + 3 × 145 × 100. */
    @Test
    void addsUpOverCampaigns() {
        List<Position> positions = new ArrayList<>(condor("a", 2, 50, 160));
        positions.addAll(condor("b", 3, 145, 95));
        assertThat(CondorRisk.riskNotional(positions)).isEqualTo(Money.ofDollars(75_500));
        assertThat(CondorRisk.openCondors(positions)).isEqualTo(2);
    }

    @Test
    void doesNotDependOnTheOrderOfLegs() {
        assertThat(CondorRisk.riskNotional(condor("a", 2, 50, 160).reversed())).isEqualTo(Money.ofDollars(32_000));
    }

    @Test
    void risksNothingWithoutPositions() {
        assertThat(CondorRisk.riskNotional(List.of())).isEqualTo(Money.ZERO);
        assertThat(CondorRisk.openCondors(List.of())).isZero();
    }

    /** After an exit one long, or both, stayed because nobody bid for them. */
    @Test
    void countsNoBidlessRemainder() {
        Position longPut = leg("a", Role.STRATEGY, PutCall.PUT, 4_650, 2);
        Position longCall = leg("a", Role.STRATEGY, PutCall.CALL, 5_360, 2);
        assertThat(CondorRisk.riskNotional(List.of(longPut))).isEqualTo(Money.ZERO);
        assertThat(CondorRisk.riskNotional(List.of(longPut, longCall))).isEqualTo(Money.ZERO);
        assertThat(CondorRisk.openCondors(List.of(longPut, longCall))).isZero();
    }

    /** A short leg of a hedge is covered within its own vertical, and is no condor. */
    @Test
    void countsNoHedge() {
        List<Position> vertical = List.of(
                leg("layer-2", Role.HEDGE, PutCall.CALL, 22, 5), leg("layer-2", Role.HEDGE, PutCall.CALL, 32, -5));
        assertThat(CondorRisk.riskNotional(vertical)).isEqualTo(Money.ZERO);
        assertThat(CondorRisk.openCondors(vertical)).isZero();
    }

    /** What has no cover has no widest loss: never may it count as no risk. */
    @Test
    void refusesShortsThatNothingCovers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CondorRisk.riskNotional(List.of(leg("a", Role.STRATEGY, PutCall.CALL, 5_200, -2))))
                .withMessage("a is short 2 calls that nothing covers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CondorRisk.riskNotional(List.of(
                        leg("a", Role.STRATEGY, PutCall.PUT, 4_650, 1),
                        leg("a", Role.STRATEGY, PutCall.PUT, 4_700, -2))))
                .withMessage("a is short 1 puts that nothing covers");
    }

    private static List<Position> condor(String campaign, long lots, double putWing, double callWing) {
        List<OptionContract> legs =
                new IronCondor(OptionRoot.SPXW, EXPIRY, 4_700 - putWing, 4_700, 5_200, 5_200 + callWing).contracts();
        return List.of(
                leg(campaign, legs.get(0), lots),
                leg(campaign, legs.get(1), -lots),
                leg(campaign, legs.get(2), -lots),
                leg(campaign, legs.get(3), lots));
    }

    private static Position leg(String campaign, OptionContract contract, long quantity) {
        return new Position(Role.STRATEGY, campaign, contract, quantity, OPENED, 500, 1_000);
    }

    private static Position leg(String group, Role owner, PutCall putCall, double strike, long quantity) {
        OptionContract contract =
                new OptionContract(owner == Role.STRATEGY ? OptionRoot.SPXW : OptionRoot.VIX, EXPIRY, putCall, strike);
        return new Position(owner, group, contract, quantity, OPENED, 500, 1_000);
    }
}

package org.alvh.quant.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.time.SessionPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of markets and snapshots, and what a snapshot refuses. */
class MarketNamesTest {

    private static final LocalDate SESSION = LocalDate.of(2024, 3, 15);

    @Test
    void namesAMarketByItsContent() {
        assertThat(MarketId.simulated(1, 7)).isEqualTo(new MarketId(MarketId.Kind.SIM, "sim-1-7"));
        assertThat(MarketId.replayOf("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
                .isEqualTo(new MarketId(MarketId.Kind.REPLAY, "replay-ba7816bf8f01cfea"));
    }

    @Test
    void namesASnapshotByMarketSessionAndPhase() {
        assertThat(SnapshotId.of(MarketId.simulated(1, 7), SESSION, SessionPhase.DECISION))
                .isEqualTo(new SnapshotId("sim-1-7/2024-03-15/DECISION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sim/7"})
    void refusesAMarketNameThatASnapshotCouldNotHold(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarketId(MarketId.Kind.LIVE, name))
                .withMessage("market name '" + name + "' is blank or holds a slash");
    }

    @Test
    void refusesAMissingChainWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot(5_000, "NO_VIX_CLOSE", ""))
                .withMessage("2024-03-15 must say why a chain is missing, and only then: 'NO_VIX_CLOSE', ''");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesASnapshotWithoutAnIndexLevel(double spot) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot(spot, "CLOSED", "CLOSED"))
                .withMessage("2024-03-15 has index level " + spot + ", expected one above 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesASettlementValueOfNothing(long hundredths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SettlementValue(hundredths, SettlementValue.Source.OFFICIAL))
                .withMessage("settlement value of " + hundredths + " hundredths, expected one above 0");
    }

    private static Snapshot snapshot(double spot, String spxAbsence, String vixAbsence) {
        MarketId market = MarketId.simulated(1, 7);
        return new Snapshot(
                market,
                SESSION,
                SnapshotId.of(market, SESSION, SessionPhase.DECISION),
                spot,
                OfficialCloses.none(),
                Optional.empty(),
                Optional.empty(),
                spxAbsence,
                vixAbsence);
    }
}

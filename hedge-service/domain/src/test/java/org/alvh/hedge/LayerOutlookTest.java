package org.alvh.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Holding;
import org.alvh.quant.trade.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerOutlookTest {

    private static final HedgeParameters LADDER = HedgeParameters.ladder();

    /**
     * Two sessions before the last trade, which is the session before the expiry. Once that is past, the next session
     * is asked again; after the last trade nothing can be sold. Monday 2024-01-15 was a holiday.
     */
    @ParameterizedTest
    @CsvSource({
        "2024-01-08, 2024-02-14, 2024-02-09",
        "2024-02-08, 2024-02-14, 2024-02-09",
        "2024-02-09, 2024-02-14, 2024-02-12",
        "2024-02-12, 2024-02-14, 2024-02-13",
        "2024-02-13, 2024-02-14, ",
        "2024-01-08, 2024-01-17, 2024-01-11",
        "2024-01-12, 2024-01-17, 2024-01-16",
    })
    void anOnLayerIsRolledTwoSessionsBeforeItsLastTrade(LocalDate session, LocalDate expiry, LocalDate rollsOn) {
        for (Contract held : List.of(
                new OptionContract(OptionRoot.VIX, expiry, PutCall.CALL, 20),
                new FuturesContract(FuturesRoot.VX, expiry))) {
            List<LayerOutlook> outlooks = outlooks(session, List.of(new Holding("x", held, 1)), LayerState.on("x"));
            assertThat(outlooks.getFirst().rollsOn()).isEqualTo(Optional.ofNullable(rollsOn));
        }
    }

    /** Five closes from the sale; one that is over waits for a close at or below its level. */
    @ParameterizedTest
    @CsvSource({"0, 5", "1, 4", "4, 1", "5, 0", "9, 0"})
    void aLayerThatCoolsDownCountsItsCloses(int closesSinceSale, int left) {
        LayerState cooling = new LayerState(LayerState.Status.COOLDOWN, Optional.empty(), 0, closesSinceSale);
        LayerOutlook outlook = outlooks(HedgeScene.MONDAY, List.of(), cooling).getFirst();
        assertThat(outlook.cooldownClosesLeft()).isEqualTo(left);
        assertThat(outlook.rollsOn()).isEmpty();
    }

    @Test
    void anArmedLayerShowsItsLevels() {
        List<LayerOutlook> outlooks = outlooks(HedgeScene.MONDAY, List.of(), LayerState.armed());
        assertThat(outlooks).hasSize(3);
        assertThat(outlooks.get(1))
                .isEqualTo(new LayerOutlook(2, LADDER.layers().get(1), 2, Optional.empty(), 0));
        assertThat(outlooks.get(1).parameters().level()).isEqualTo(22);
    }

    @Test
    void withoutAHedgeThereIsNone() {
        HedgeDecision decided = decided(HedgeScene.MONDAY, List.of(), new LadderState(List.of()));
        assertThat(LayerOutlook.after(decided, HedgeParameters.none(), ExchangeCalendar.newYork()))
                .isEmpty();
    }

    @Test
    void refusesTheLevelsOfAnotherLadder() {
        HedgeDecision decided = decided(HedgeScene.MONDAY, List.of(), new LadderState(List.of(LayerState.armed())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayerOutlook.after(decided, LADDER, ExchangeCalendar.newYork()))
                .withMessage("a ladder of 1 layers was not decided under 3");
    }

    /** The level stands with the rules that looked at it, or with the purchase that it caused; else nowhere. */
    @ParameterizedTest
    @CsvSource({"14, 14", "18, 18", "19.5, 19.5", "30, 30", "-, "})
    void theVixIsWhatTheRulesSaw(String previousVix, Double seen) {
        HedgeDecision decided = new HedgeScene().previousVix(previousVix).decide(LADDER, LadderState.armed(LADDER));
        assertThat(decided.vixSeen().stream().boxed().findFirst()).isEqualTo(Optional.ofNullable(seen));
    }

    @Test
    void aHedgeIsNamedWhereItIsAPreset() {
        assertThat(LADDER.preset()).contains("LADDER");
        assertThat(HedgeParameters.none().preset()).contains("NONE");
        assertThat(new HedgeParameters(LADDER.layers(), LADDER.tenor(), 3, 5, 2).preset())
                .isEmpty();
        assertThat(new HedgeParameters(List.of(), LADDER.tenor(), 3, 0, 0).preset())
                .contains("NONE");
    }

    /** The first layer as it is given, the others armed. */
    private static List<LayerOutlook> outlooks(LocalDate session, List<Holding> holdings, LayerState first) {
        List<LayerState> layers = new ArrayList<>(List.of(first, LayerState.armed(), LayerState.armed()));
        return LayerOutlook.after(
                decided(session, holdings, new LadderState(layers)), LADDER, ExchangeCalendar.newYork());
    }

    private static HedgeDecision decided(LocalDate session, List<Holding> holdings, LadderState after) {
        DecisionKey key =
                new DecisionKey("account", session, Role.HEDGE, "mandate", new SnapshotId("scene/" + session), 3);
        return new HedgeDecision(new Decision(key, List.of(), List.of(), List.of(), holdings), after);
    }
}

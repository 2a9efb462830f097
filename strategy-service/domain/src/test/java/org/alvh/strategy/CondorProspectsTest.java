package org.alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.alvh.quant.document.EcmaScriptNumber;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be sold, and what ends the condors that are open. */
class CondorProspectsTest {

    private static final String CAMPAIGN = "condor-2024-01-01";

    private static Scene scene() {
        return new Scene();
    }

    /** Mids of 31.87 and 30.61 sold, 7.83 and 8.56 bought: 46.09 points. One of 19,000 dollars in 3 % of a million. */
    @Test
    void whatNothingStoodInTheWayOfIsSold() {
        Scene blocked = scene().previousVix("31")
                .state(AccountState.PAUSED)
                .lastEntry(Scene.MONDAY)
                .margin("2000000");

        assertThat(new CondorProspects(CondorParameters.seed45()).wouldSell(blocked.book(), blocked.snapshot()))
                .contains(new CondorSketch(
                        new IronCondor(OptionRoot.SPXW, Scene.MONDAY.plusDays(45), 4595, 4775, 5250, 5440),
                        4609,
                        false,
                        1));
    }

    @ParameterizedTest
    @CsvSource({"1266666.67, 2", "633333.34, 1", "633333.33, 0", "-1, 0"})
    void itIsSizedAsAnEntryIs(String nav, long lots) {
        Scene scene = scene().nav(nav);

        assertThat(new CondorProspects(CondorParameters.seed45()).wouldSell(scene.book(), scene.snapshot()))
                .map(CondorSketch::lots)
                .contains(lots);
    }

    /** What an entry sells where nothing is in its way is what is said of one that is blocked. */
    @Test
    void itIsWhatAnEntrySells() {
        Decision decision = scene().nav("1900000").decide(CondorParameters.seed45());
        Scene blocked = scene().nav("1900000").previousVix("31");
        CondorSketch sketch = new CondorProspects(CondorParameters.seed45())
                .wouldSell(blocked.book(), blocked.snapshot())
                .orElseThrow();

        assertThat(sketch.condor().contracts())
                .isEqualTo(decision.trades().getFirst().fills().stream()
                        .map(fill -> fill.contract())
                        .toList());
        assertThat(sketch.lots())
                .isEqualTo(decision.trades().getFirst().fills().getFirst().quantity());
    }

    @Test
    void whereNoCondorCanBeBuiltNothingIsSaid() {
        CondorProspects prospects = new CondorProspects(CondorParameters.seed45());
        List<Scene> scenes = List.of(
                scene().withoutChain("NO_RATE"),
                scene().chain(FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 60)),
                scene().chain(FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45).withoutQuote(PutCall.PUT, 4595)));

        assertThat(scenes)
                .allSatisfy(scene -> assertThat(prospects.wouldSell(scene.book(), scene.snapshot()))
                        .isEmpty());
    }

    /** 15 January 2024 is a holiday; what expires on Monday 12 February is one day away on a Sunday. */
    @ParameterizedTest
    @CsvSource({
        // days to expiry on Monday 8 January, days at which it is closed, what ends it
        "30, 21, TIME 2024-01-17 21",
        "22, 21, TIME 2024-01-09 21",
        "28, 21, TIME 2024-01-16 21",
        "21, 21, TIME 2024-01-09 21",
        "10, 21, TIME 2024-01-09 21",
        "35, 1,  EXPIRY 2024-02-12 0",
        "36, 1,  TIME 2024-02-12 1",
        "1,  21, EXPIRY 2024-01-09 0",
        "30, -,  EXPIRY 2024-02-07 0"
    })
    void aCondorIsClosedOnTheFirstSessionNearEnough(int days, String exitDays, String expected) {
        CondorOutlook outlook =
                only(scene().holdingCondor(CAMPAIGN, days).withoutChain("NO_RATE"), parameters("0.5", exitDays));

        assertThat(outlook.exit().rule() + " " + outlook.exit().on() + " "
                        + outlook.exit().days())
                .isEqualTo(expected);
    }

    /**
     * Sold for ten points. Above a VIX of 30 the whole spread is paid: 3.61 and 3.60 less twice 0.90, for each of three
     * lots as for one.
     */
    @ParameterizedTest
    @CsvSource({
        // quotes there, profit share, lots, buys back at, cost
        "true,  0.5,  1, 5,   5.41",
        "true,  0.5,  3, 5,   5.41",
        "true,  0.25, 1, 2.5, 5.41",
        "true,  -,    1, -,   -",
        "false, 0.5,  1, 5,   -"
    })
    void itsPricesAreForOneLot(boolean quoted, String share, int lots, String profitDebit, String debit) {
        Scene scene = scene().holding(CAMPAIGN, 30, PutCall.PUT, 4595, lots, 4)
                .holding(CAMPAIGN, 30, PutCall.PUT, 4775, -lots, 10)
                .holding(CAMPAIGN, 30, PutCall.CALL, 5250, -lots, 8)
                .holding(CAMPAIGN, 30, PutCall.CALL, 5440, lots, 4);
        CondorOutlook outlook =
                only(quoted ? scene.chain(nearlyPaid()) : scene.withoutChain("NO_RATE"), parameters(share, "21"));

        assertThat(text(outlook.profitDebitPoints())).isEqualTo(profitDebit);
        assertThat(text(outlook.debitPoints())).isEqualTo(debit);
    }

    private static FlatSlice nearlyPaid() {
        return FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 30)
                .quoting(PutCall.PUT, 4595, 0.90, 1.30)
                .quoting(PutCall.PUT, 4775, 3.21, 3.61)
                .quoting(PutCall.CALL, 5250, 3.20, 3.60)
                .quoting(PutCall.CALL, 5440, 0.90, 1.30);
    }

    @ParameterizedTest
    @CsvSource({
        "5000,   PUT 225",
        "5012.5, PUT 237.5",
        "5013,   CALL 237",
        "4775,   PUT 0",
        "4700.5, PUT -74.5",
        "5300,   CALL -50"
    })
    void theNearestShortStrikeIsSeenFromTheIndex(double spot, String nearest) {
        CondorOutlook outlook =
                only(scene().spot(spot).holdingCondor(CAMPAIGN, 30).withoutChain("NO_RATE"), CondorParameters.seed45());

        assertThat(outlook.nearest())
                .map(sold -> sold.side() + " " + EcmaScriptNumber.format(sold.points()))
                .contains(nearest);
    }

    @Test
    void withoutAnIndexNoStrikeIsNear() {
        Scene scene = scene().holdingCondor(CAMPAIGN, 30).withoutChain("NO_RATE");
        CondorParameters parameters = CondorParameters.seed45();

        assertThat(new CondorProspects(parameters)
                        .outlooks(scene.book(), scene.decide(parameters), OptionalDouble.empty()))
                .extracting(CondorOutlook::nearest)
                .containsExactly(Optional.empty());
    }

    /** One that was closed is over, one that was opened follows; of the latter nothing was judged yet. */
    @Test
    void theCondorsOpenAfterTheDecisionAreLookedAt() {
        Scene scene = scene().holdingCondor("closed", 21)
                .holdingCondor("held", 30)
                .chain(
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 21),
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 30),
                        FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45));
        CondorParameters parameters = CondorParameters.seed45();
        Decision decision = scene.decide(parameters);
        List<CondorOutlook> outlooks =
                new CondorProspects(parameters).outlooks(scene.book(), decision, OptionalDouble.of(5000));

        // sold at 31.82 and 30.56, bought at 7.88 and 8.61: 45.89 points, of which half
        assertThat(outlooks.stream()
                        .map(outlook -> outlook.campaign() + " "
                                + text(outlook.profitDebitPoints()) + " "
                                + outlook.debitPoints().isPresent() + " "
                                + outlook.exit().on())
                        .collect(Collectors.joining("; ")))
                .isEqualTo("held 5 true 2024-01-17; condor-2024-01-08 22.945 false 2024-02-01");
    }

    private static CondorOutlook only(Scene scene, CondorParameters parameters) {
        Decision decision = scene.previousVix("31").decide(parameters);
        return new CondorProspects(parameters)
                .outlooks(
                        scene.book(),
                        decision,
                        OptionalDouble.of(scene.snapshot().spot()))
                .getFirst();
    }

    private static CondorParameters parameters(String profitShare, String exitDays) {
        CondorParameters seed = CondorParameters.seed45();
        return new CondorParameters(
                seed.tenor(),
                seed.shorts(),
                seed.wings(),
                seed.gateVixBelow(),
                seed.maxOpen(),
                seed.riskOfNav(),
                profitShare.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(profitShare)),
                exitDays.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(exitDays)));
    }

    private static String text(OptionalDouble points) {
        return points.isEmpty()
                ? "-"
                : String.format(Locale.ROOT, "%.6f", points.getAsDouble()).replaceAll("\\.?0+$", "");
    }
}

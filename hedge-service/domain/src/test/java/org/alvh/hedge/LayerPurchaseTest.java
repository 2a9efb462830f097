package org.alvh.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alvh.hedge.HedgeParameters.Instrument;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MidVolatility;
import org.alvh.quant.market.OptionChain.ListedExpiry;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a layer buys: expiry, instrument, strikes, lots, fills. Prices and deltas by Black's formula in Python; of
 * futures at 20, in 37 days, the call at 24 has delta 0.387 (25: 0.347), at 23 0.431 (22: 0.477).
 */
class LayerPurchaseTest {

    private static final HedgeParameters LADDER = HedgeParameters.ladder();

    /** The monthly in 30 to 60 days nearest to 45, tie later; else the first monthly beyond; weeklys never. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 37 72        | 37",
                "30             | 30",
                "60             | 60",
                "44 47          | 44",
                "43 46          | 46",
                "40 50          | 50",
                "45w 37         | 37",
                "29 61          | 61",
                "29 61 89       | 61",
                "29 36w 61w 89  | 89",
                "30 61          | 30",
                "9 29           | (NO_EXPIRY)",
                "45w            | (NO_EXPIRY)"
            })
    void theExpiryIsAMonthly(String listed, String bought) {
        List<ListedExpiry> expiries = new ArrayList<>();
        for (String days : listed.split(" ", -1)) {
            boolean weekly = days.endsWith("w");
            long ahead = Long.parseLong(days.replace("w", ""));
            expiries.add(new ListedExpiry(OptionRoot.VIX, HedgeScene.MONDAY.plusDays(ahead), !weekly));
        }

        Decision decision = triggered(new HedgeScene().previousVix("19").listing(expiries));

        assertThat(decision.trades().isEmpty() ? refusals(decision) : daysBought(decision))
                .isEqualTo(bought);
    }

    private static String daysBought(Decision decision) {
        long expiry = decision.trades()
                .getFirst()
                .fills()
                .getFirst()
                .contract()
                .expiry()
                .toEpochDay();
        return String.valueOf(expiry - HedgeScene.MONDAY.toEpochDay());
    }

    /**
     * Of 200,000 dollars at risk: 35,000, 25,000 and 15,000 of contract notional. The call, a single leg, is filled
     * at natural; packages at half of their half-spread, above a previous VIX of 30 at all of it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18    | 0.95   | -",
                "19    | 0.95   | +17C24@1.75",
                "23    | 0.95   | +17C24@1.75; +12C23@2 -12C33@0.4",
                "28    | 0.95   | +17C24@1.75; +12C23@2 -12C33@0.4; +7C23@2 -7C38@0.17",
                "28    | 1      | +17C24@1.75; +12C23@2 -12C33@0.4; +7C23@2 -7C38@0.17",
                "28    | 1.0001 | +17C24@1.75; +12C23@2 -12C33@0.4; +7VXM@20.05",
                "28    | -      | +17C24@1.75; +12C23@2 -12C33@0.4; +7C23@2 -7C38@0.17",
                "30    | 0.95   | +17C24@1.75; +12C23@2 -12C33@0.4; +7C23@2 -7C38@0.17",
                "30.01 | 0.95   | +17C24@1.75; +12C23@2.02 -12C33@0.38; +7C23@2.02 -7C38@0.15"
            })
    void instrumentsOfTheLadder(String vix, String ratio, String fills) {
        Decision decision = triggered(new HedgeScene().previousVix(vix).vxRatio(ratio));

        assertThat(decision.trades().isEmpty() ? "-" : fills(decision)).isEqualTo(fills);
    }

    /** floor(0.175 · 20,000 · condors / (100 · VX)), on the future of the option's own expiry. */
    @ParameterizedTest
    @CsvSource({"1, 17.5, 2", "1, 17.51, 1", "1, 35, 1", "1, 35.01, 0", "2, 35.01, 1", "10, 20, 17", "10, 70, 5"})
    void lotsAreContractNotional(int condors, double future, long lots) {
        Decision decision =
                triggered(new HedgeScene().previousVix("19").condors(condors).future(future));

        assertThat(
                        decision.trades().isEmpty()
                                ? 0
                                : decision.trades()
                                        .getFirst()
                                        .fills()
                                        .getFirst()
                                        .quantity())
                .isEqualTo(lots);
        if (lots == 0) {
            assertThat(refusals(decision)).isEqualTo("(SIZE)");
        }
    }

    /** 0.75 lots a condor: ten VXM are one VX; where no VXM is listed, the rest is left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " 1 | listed     | (SIZE)",
                " 2 | listed     | +1VXM@20.05",
                "10 | listed     | +7VXM@20.05",
                "14 | listed     | +1VX@20.05",
                "16 | listed     | +1VX@20.05 +2VXM@20.05",
                "30 | listed     | +2VX@20.05 +2VXM@20.05",
                "10 | not listed | (SIZE)",
                "14 | not listed | +1VX@20.05",
                "16 | not listed | +1VX@20.05"
            })
    void layerThreeIsAFutureInBackwardation(int condors, String minis, String bought) {
        HedgeScene scene = new HedgeScene().previousVix("28").vxRatio("1.05").condors(condors);
        if (minis.equals("not listed")) {
            scene.market(FlatVixMarket::withoutMinis);
        }

        Decision decision = triggered(scene);

        assertThat(
                        decision.trades().size() < 3
                                ? refusals(decision)
                                : HedgeScene.fills(decision.trades().getLast()))
                .isEqualTo(bought);
    }

    /** A future costs nothing to enter but fees: 1.51 and 0.20 to the exchange, 0.045 beside; 1.555 and 2 · 0.245. */
    @Test
    void aFutureCostsItsFees() {
        Trade trade = triggered(
                        new HedgeScene().previousVix("28").vxRatio("1.05").condors(16))
                .trades()
                .getLast();

        assertThat(trade.cost()).isEqualTo(Money.ZERO);
        assertThat(trade.fees()).isEqualTo(Money.parse("2.05"));
    }

    /** Call alone: 17 · (0.40 + 0.045). Vertical: 12 · (0.45 + 0.045) and 12 · (0.17 + 0.045 + 0.00329). */
    @Test
    void premiumsAndFeesOfOptions() {
        List<Trade> trades = triggered(new HedgeScene().previousVix("23")).trades();

        assertThat(trades).extracting(Trade::cost).containsExactly(Money.parse("2975.00"), Money.parse("1920.00"));
        assertThat(trades)
                .extracting(Trade::fees)
                .containsExactly(Money.parse("7.56"), Money.parse("5.94").plus(Money.parse("2.62")));
        assertThat(trades).extracting(Trade::group).containsExactly("layer-1-2024-01-08", "layer-2-2024-01-08");
    }

    /** The first listed strike at long + 10 or beyond that has a bid; a bought strike needs none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // futures at 13: the call at 14.5 has delta 0.462, and above 15 strikes are whole points
                "13 | nothing | +19C14.5 -19C25",
                "20 | nothing | +12C23 -12C33",
                "20 | 33      | +12C23 -12C34",
                "20 | 33 34   | +12C23 -12C35",
                "20 | all     | (NO_SHORT_STRIKE)"
            })
    void theShortStrikeOfAVerticalHasABid(double future, String bidless, String bought) {
        HedgeScene scene = new HedgeScene().previousVix("23").future(future).market(market -> without(market, bidless));

        Decision decision = triggered(scene);

        assertThat(
                        decision.trades().size() < 2
                                ? refusals(decision)
                                : HedgeScene.fills(decision.trades().getLast()).replaceAll("@\\S+", ""))
                .isEqualTo(bought);
    }

    private static FlatVixMarket without(FlatVixMarket market, String bidless) {
        if (bidless.equals("all")) {
            return market.withoutBids();
        }
        if (!bidless.equals("nothing")) {
            for (String strike : bidless.split(" ", -1)) {
                market.withoutBid(Double.parseDouble(strike));
            }
        }
        return market;
    }

    /** Midway between the deltas of two strikes; there is no accepted band. */
    @ParameterizedTest
    @CsvSource({"24, 25, 25", "23, 24, 24", "40, 41, 41", "15, 16, 16"})
    void theStrikeFartherOutWinsATie(double one, double other, double bought) {
        FlatVixMarket market = new FlatVixMarket(HedgeScene.MONDAY, 20, List.of());
        double target = market.slice(OptionRoot.VIX, HedgeScene.MONDAY.plusDays(37))
                        .map(slice ->
                                MidVolatility.delta(slice, PutCall.CALL, one).orElseThrow()
                                        + MidVolatility.delta(slice, PutCall.CALL, other)
                                                .orElseThrow())
                        .orElseThrow()
                / 2;
        HedgeParameters single = new HedgeParameters(
                List.of(new LayerParameters(18, 15, 0.175, Instrument.CALL, target, 10)), LADDER.tenor(), 2, 5, 2);

        Decision decision = new HedgeScene()
                .previousVix("19")
                .decide(single, LadderState.armed(single))
                .decision();

        assertThat(HedgeScene.fills(decision.trades().getFirst())).contains("C" + (int) bought + "@");
    }

    @Test
    void aPurchaseSaysWhatItSaw() {
        Decision decision = triggered(new HedgeScene().previousVix("19"));

        RuleOutcome outcome = decision.outcomes().getFirst();
        assertThat(outcome.rule()).isEqualTo("TRIGGER");
        assertThat(outcome.observed())
                .containsExactly(
                        RuleOutcome.saw("days", 37),
                        RuleOutcome.saw("future", 20),
                        RuleOutcome.saw("riskNotional", 200_000),
                        RuleOutcome.saw("share", 0.175),
                        RuleOutcome.saw("lots", 17),
                        RuleOutcome.saw("longStrike", 24));
    }

    @Test
    void withoutLayersNothingIsAsked() {
        Decision decision = new HedgeScene()
                .previousVix("40")
                .decide(HedgeParameters.none(), LadderState.armed(HedgeParameters.none()))
                .decision();

        assertThat(decision.trades()).isEmpty();
        assertThat(decision.outcomes()).containsExactly(RuleOutcome.passed("hedge", "NONE"));
    }

    private static Decision triggered(HedgeScene scene) {
        return scene.decide(LADDER, LadderState.armed(LADDER)).decision();
    }

    private static String fills(Decision decision) {
        return decision.trades().stream().map(HedgeScene::fills).collect(Collectors.joining("; "));
    }

    private static String refusals(Decision decision) {
        return decision.outcomes().stream()
                .filter(outcome -> outcome.verdict() == RuleOutcome.Verdict.REFUSED)
                .map(RuleOutcome::reason)
                .filter(reason -> !reason.equals("VIX_NOT_ABOVE") && !reason.equals("LAYER_BELOW_NOT_ON"))
                .map(reason -> "(" + reason + ")")
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

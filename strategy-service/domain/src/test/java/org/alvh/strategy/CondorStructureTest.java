package org.alvh.strategy;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.MidVolatility;
import org.alvh.quant.trade.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which condor is looked for on a chain, and why none is found. Deltas: Black's formula at 16 % by Python. */
class CondorStructureTest {

    /** 38 to 52 calendar days, nearest 45; the later on a tie; a PM series before an AM one at any distance. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPXW+37 SPXW+53                 | EXPIRY NO_EXPIRY_IN_BAND leastDays=38 mostDays=52",
                "SPXW+38                         | SPXW+38",
                "SPXW+52                         | SPXW+52",
                "SPXW+38 SPXW+43 SPXW+46 SPXW+52 | SPXW+46",
                "SPXW+44 SPXW+46                 | SPXW+46",
                "SPXW+38 SPXW+52                 | SPXW+52",
                "SPXW+45 SPX+45                  | SPXW+45",
                "SPX+45 SPXW+52                  | SPXW+52",
                "SPX+45 SPXW+53                  | SPX+45",
                "SPX+38 SPX+52                   | SPX+52",
                "SPX+37                          | EXPIRY NO_EXPIRY_IN_BAND leastDays=38 mostDays=52"
            })
    void theExpiryIsTheNearestInTheBand(String listed, String outcome) {
        FlatSlice[] slices = Arrays.stream(listed.split(" ", -1))
                .map(CondorStructureTest::slice)
                .toArray(FlatSlice[]::new);

        Decision decision = new Scene().chain(slices).decide(CondorParameters.seed45());

        assertThat(expiry(decision)).isEqualTo(outcome);
    }

    private static FlatSlice slice(String listed) {
        String[] parts = listed.split("\\+", -1);
        return FlatSlice.fine(OptionRoot.valueOf(parts[0]), Scene.MONDAY, Integer.parseInt(parts[1]));
    }

    private static String expiry(Decision decision) {
        if (decision.trades().isEmpty()) {
            return Scene.entry(decision);
        }
        Contract contract = decision.trades().getFirst().fills().getFirst().contract();
        return ((OptionContract) contract).root() + "+" + ChronoUnit.DAYS.between(Scene.MONDAY, contract.expiry());
    }

    @Test
    void aTenorTheModelWasNotFittedOnOpensNothing() {
        FlatSlice slice = new FlatSlice(
                OptionRoot.SPXW, Scene.MONDAY, 45, FlatSlice.FORWARD, false, FlatSlice.every(5, 4400, 5600));

        Decision decision = new Scene().chain(slice).decide(CondorParameters.seed45());

        assertThat(Scene.entry(decision)).isEqualTo("EXPIRY TENOR_NOT_CALIBRATED days=45");
    }

    /** Put 4775 has delta 0.1983 (4780: 0.2035, 4770: 0.1932), call 5250 has 0.2003 (5245: 0.2051, 5255: 0.1956). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing                     | 4595 4775 5250 5440",
                "PUT 4775                    | 4595 4780 5250 5440",
                "PUT 4775, PUT 4780          | 4595 4770 5250 5440",
                "CALL 5250                   | 4595 4775 5255 5440",
                // bought, not sold: a missing bid does no harm
                "PUT 4595, CALL 5440         | 4595 4775 5250 5440"
            })
    void aStrikeWithoutABidIsPassedOverWhereItWouldBeSold(String bidless, String strikes) {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45);
        if (!bidless.equals("nothing")) {
            for (String series : bidless.split(", ", -1)) {
                boolean put = series.startsWith("PUT");
                slice.withoutBid(put ? PUT : CALL, Double.parseDouble(series.substring(put ? 4 : 5)));
            }
        }

        assertThat(strikes(new Scene().chain(slice).decide(CondorParameters.seed45())))
                .isEqualTo(strikes);
    }

    private static String strikes(Decision decision) {
        StringBuilder strikes = new StringBuilder();
        decision.trades()
                .getFirst()
                .fills()
                .forEach(fill -> strikes.append(strikes.isEmpty() ? "" : " ")
                        .append((int) ((OptionContract) fill.contract()).strike()));
        return strikes.toString();
    }

    /** On wide grids the nearest strike may be none: 4700 has 0.1293, 4750 0.1733, 5150 0.3092, 5300 0.1565. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4400 4500 4600 4750 5000 5300 5400 5500 | -",
                "4400 4500 4600 4700 5000 5300 5400 5500 | SHORT_PUT DELTA_OUT_OF_BAND strike=4700",
                "4400 4500 4600 4750 5000 5150 5400 5500 | SHORT_CALL DELTA_OUT_OF_BAND strike=5150",
                "4400 4500 4600 4700 5000 5150 5500 5600 | "
                        + "SHORT_PUT DELTA_OUT_OF_BAND strike=4700; SHORT_CALL DELTA_OUT_OF_BAND strike=5150"
            })
    void theNearestStrikeIsRefusedOutsideTheAcceptedBand(String grid, String outcome) {
        double[] strikes = Arrays.stream(grid.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        FlatSlice slice = new FlatSlice(OptionRoot.SPXW, Scene.MONDAY, 45, FlatSlice.FORWARD, true, strikes);

        Decision decision = new Scene().nav("10000000").chain(slice).decide(CondorParameters.seed45());

        String refused = Scene.entry(decision).replaceAll(" delta=\\S+ target=0\\.2", "");
        assertThat(decision.trades().isEmpty() ? refused : "-").isEqualTo(outcome);
    }

    @Test
    void theBandHoldsItsEnds() {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45);
        double delta = -MidVolatility.delta(slice, PUT, 4775).orElseThrow();

        assertThat(opens(new CondorParameters.Shorts(delta, delta, 0.25))).isTrue();
        assertThat(opens(new CondorParameters.Shorts(0.2, Math.nextUp(delta), 0.25)))
                .isFalse();
        assertThat(opens(new CondorParameters.Shorts(0.15, 0.1, 0.15))).isFalse();
    }

    private static boolean opens(CondorParameters.Shorts shorts) {
        CondorParameters seed = CondorParameters.seed45();
        CondorParameters parameters = new CondorParameters(
                seed.tenor(),
                shorts,
                seed.wings(),
                OptionalDouble.empty(),
                6,
                seed.riskOfNav(),
                OptionalDouble.empty(),
                OptionalInt.empty());
        return !new Scene().decide(parameters).trades().isEmpty();
    }

    @Test
    void aSideThatNobodyBidsForIsRefused() {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45);
        for (double strike = 5000; strike <= 5600; strike += 5) {
            slice.withoutBid(CALL, strike);
        }

        assertThat(Scene.entry(new Scene().chain(slice).decide(CondorParameters.seed45())))
                .isEqualTo("SHORT_CALL NO_STRIKE_WITH_A_BID");
    }

    @Test
    void wingsNeedAVolatilityAtTheMoney() {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45).withoutQuote(PUT, 5000);

        assertThat(Scene.entry(new Scene().chain(slice).decide(CondorParameters.seed45())))
                .isEqualTo("WINGS NO_AT_THE_MONEY_QUOTE");
    }

    /** 10 % of an index of 49 is less than a step of five points. */
    @ParameterizedTest
    @CsvSource({"49, true", "50, false"})
    void aGridThatLeavesNoRoomIsRefused(double spot, boolean zeroWidth) {
        String entry = Scene.entry(new Scene().spot(spot).nav("1000000").decide(CondorParameters.seed45()));

        assertThat(entry.contains("WINGS ZERO_WIDTH")).isEqualTo(zeroWidth);
    }
}

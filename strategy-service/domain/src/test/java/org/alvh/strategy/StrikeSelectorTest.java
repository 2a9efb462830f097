package org.alvh.strategy;

import static org.alvh.quant.instrument.PutCall.CALL;
import static org.alvh.quant.instrument.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MidVolatility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikeSelectorTest {

    /** A target midway between the deltas of two strikes is equally near to both. */
    @ParameterizedTest
    @CsvSource({"PUT, 4770, 4775, 4770", "PUT, 4600, 4700, 4600", "CALL, 5250, 5255, 5255", "CALL, 5150, 5350, 5350"})
    void theStrikeFartherOutWinsATie(PutCall putCall, double one, double other, double expected) {
        FlatSlice slice =
                new FlatSlice(OptionRoot.SPXW, Scene.MONDAY, 45, FlatSlice.FORWARD, true, 4500, one, other, 5500);
        double target = Math.abs(MidVolatility.delta(slice, putCall, one).orElseThrow()
                        + MidVolatility.delta(slice, putCall, other).orElseThrow())
                / 2;
        StrikeSelector selector = new StrikeSelector(slice);

        StrikeSelector.ShortStrike found = selector.nearestDelta(
                        putCall, new CondorParameters.Shorts(target, 0.01, 0.99))
                .orElseThrow();

        assertThat(selector.strike(found.index())).isEqualTo(expected);
    }

    /** From the forward outwards; a strike at the forward belongs to both sides. */
    @ParameterizedTest
    @CsvSource({
        "PUT, 5000, 5000",
        "CALL, 5000, 5000",
        "PUT, 5001, 5000",
        "CALL, 5001, 5005",
        "PUT, 4999, 4995",
        "CALL, 4999, 5000"
    })
    void strikesInTheMoneyAreNotLookedAt(PutCall putCall, double forward, double nearestHalf) {
        FlatSlice slice =
                new FlatSlice(OptionRoot.SPXW, Scene.MONDAY, 45, forward, true, FlatSlice.every(5, 4900, 5100));
        StrikeSelector selector = new StrikeSelector(slice);

        StrikeSelector.ShortStrike found = selector.nearestDelta(putCall, new CondorParameters.Shorts(0.9, 0.01, 0.99))
                .orElseThrow();

        assertThat(selector.strike(found.index())).isEqualTo(nearestHalf);
    }

    /**
     * Outward to the grid, then out to the second listed strike beyond the short, then in to a tenth of the index.
     * Where that leaves nothing the strike is the short itself.
     */
    @ParameterizedTest
    @CsvSource({
        // side, sold, 1.5 deviations, index, bought
        "PUT,  4700, 4601, 5000, 4600",
        "PUT,  4700, 4599, 5000, 4550",
        "PUT,  4700, 4690, 5000, 4600",
        "PUT,  4700, 4640, 5000, 4600",
        "PUT,  4700, 4710, 5000, 4600",
        "PUT,  4700, 4520, 2000, 4500",
        "PUT,  4700, 4520, 1999, 4550",
        "PUT,  4700, 4690,  999, 4650",
        "PUT,  4700, 4520,  499, 4700",
        "PUT,  4700, 4100, 5000, 4500",
        "PUT,  4550, 4540, 5000, 4500",
        "CALL, 5300, 5399, 5000, 5400",
        "CALL, 5300, 5401, 5000, 5450",
        "CALL, 5300, 5310, 5000, 5400",
        "CALL, 5300, 5290, 5000, 5400",
        "CALL, 5300, 5480, 2000, 5500",
        "CALL, 5300, 5480, 1999, 5450",
        "CALL, 5300, 5310,  999, 5350",
        "CALL, 5300, 5480,  499, 5300",
        "CALL, 5300, 5900, 5000, 5500",
        "CALL, 5450, 5460, 5000, 5500"
    })
    void wings(PutCall putCall, double sold, double reached, double index, double bought) {
        double[] strikes = {4500, 4550, 4600, 4650, 4700, 5300, 5350, 5400, 5450, 5500};
        FlatSlice slice = new FlatSlice(OptionRoot.SPXW, Scene.MONDAY, 365, FlatSlice.FORWARD, true, strikes);
        CondorParameters.Wings wings = new CondorParameters.Wings(1.5, 2, 0.10);
        double volatility = putCall.sign() * StrictMath.log(reached / FlatSlice.FORWARD) / 1.5;

        double found =
                new StrikeSelector(slice).wing(putCall, Arrays.binarySearch(strikes, sold), volatility, wings, index);

        assertThat(found).isEqualTo(bought);
    }

    /** Two listed strikes on a fine grid are ten points; 1.5 deviations of 16 % in 45 days reach 4595.92 and 5439.61. */
    @ParameterizedTest
    @CsvSource({
        "PUT,  4775, 1.5, 4595",
        "CALL, 5250, 1.5, 5440",
        "PUT,  4775, 0.1, 4765",
        "CALL, 5250, 0.1, 5260",
        "PUT,  4775, 1, 4725",
        "CALL, 5250, 1, 5290"
    })
    void deviationsAreThoseOfTheTenor(PutCall putCall, double sold, double deviations, double bought) {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45);
        int index = Arrays.binarySearch(slice.strikes(), sold);

        double found = new StrikeSelector(slice)
                .wing(putCall, index, 0.16, new CondorParameters.Wings(deviations, 2, 0.10), 5000);

        assertThat(found).isEqualTo(bought);
    }

    /** The put at 5000 quoted at 20 % (140.05 points), the call at 16 %: their mean; 5005 is nobody's business. */
    @Test
    void volatilityAtTheMoneyIsTheMeanOfCallAndPut() {
        FlatSlice slice = FlatSlice.fine(OptionRoot.SPXW, Scene.MONDAY, 45).quoting(PUT, 5000, 139.95, 140.15);

        assertThat(new StrikeSelector(slice).atTheMoneyVolatility().orElseThrow())
                .isCloseTo(0.18, within(1e-5));
    }

    /** Equally far from 5002.5 are 5000 and 5005, of which the lower counts. */
    @ParameterizedTest
    @CsvSource({"5002.4, true", "5002.5, true", "5002.6, false"})
    void theLowerStrikeWinsATieAtTheMoney(double forward, boolean lower) {
        FlatSlice slice =
                new FlatSlice(OptionRoot.SPXW, Scene.MONDAY, 45, forward, true, FlatSlice.every(5, 4400, 5600));
        slice.withoutQuote(CALL, 5000);

        assertThat(new StrikeSelector(slice).atTheMoneyVolatility().isEmpty()).isEqualTo(lower);
    }
}

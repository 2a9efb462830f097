package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.alvh.quant.market.Quote;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillModelTest {

    private static final long MID = 0;
    private static final long HALF = 500_000;

    private final FillModel model = FillModel.halfSpread();

    /**
     * Mid plus or minus λ half-spreads, worked by hand in hundredths and rounded against the account. 4.55 / 4.70:
     * mid 4.625, half-spread 0.075, so λ ½ is 4.6625 and 4.5875.
     */
    @ParameterizedTest
    @CsvSource({
        "455, 470, 0,       463, 462",
        "455, 470, 500000,  467, 458",
        "455, 470, 1000000, 470, 455",
        "460, 460, 500000,  460, 460",
        "5,   10,  0,       8,   7",
        "5,   10,  500000,  9,   6",
        "1,   2,   0,       2,   1",
        "100, 200, 500000,  175, 125",
        "100, 200, 333333,  167, 133",
        "100, 200, 1,       151, 149",
        "100, 200, 999999,  200, 100",
    })
    void fillsAgainstTheAccount(long bid, long ask, long share, long bought, long sold) {
        Quote quote = new Quote(bid, ask);
        assertThat(FillModel.buyHundredths(quote, share)).isEqualTo(bought);
        assertThat(FillModel.sellHundredths(quote, share)).isEqualTo(sold);
    }

    @Test
    void buysButDoesNotSellWhereThereIsNoBid() {
        Quote noBid = new Quote(0, 5);
        assertThat(FillModel.buyHundredths(noBid, HALF)).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FillModel.sellHundredths(noBid, MID))
                .withMessageContaining("no bid");
    }

    /** Package ½, single leg whole, anything whole once the last official VIX is above 30; unknown is no stress. */
    @ParameterizedTest
    @CsvSource({
        "4, 18.0,  500000",
        "2, 30.0,  500000",
        "2, 30.01, 1000000",
        "4, 82.69, 1000000",
        "4, ,      500000",
        "1, 18.0,  1000000",
        "1, ,      1000000",
    })
    void chargesPackagesHalfAndStressInFull(int legs, Double vix, long share) {
        assertThat(model.shareMillionths(legs, known(vix))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"4, 10, 100000", "1, 10, 300000", "4, 25.5, 700000", "1, 25.5, 700000"})
    void takesEachShareFromItsParameter(int legs, double vix, long share) {
        assertThat(new FillModel(0.1, 0.3, 0.7, 25).shareMillionths(legs, OptionalDouble.of(vix)))
                .isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesASharePastMidOrNatural(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FillModel(share, 1, 1, 30))
                .withMessage("packageShare is " + share + ", expected a share from 0 (mid) to 1 (natural)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FillModel(0.5, share, 1, 30))
                .withMessageStartingWith("singleLegShare is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FillModel(0.5, 1, share, 30))
                .withMessageStartingWith("stressShare is");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN})
    void refusesAStressLevelThatIsNone(double stressVix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FillModel(0.5, 1, 1, stressVix))
                .withMessageContaining("stressVix");
    }

    @Seeded(cases = 300)
    void staysBetweenMidAndNatural(SeededCase drawn) {
        var random = drawn.random();
        long bid = random.nextLong(1, 20_000);
        Quote quote = new Quote(bid, bid + random.nextLong(0, 500));
        long share = random.nextLong(0, 1_000_001);
        assertThat(FillModel.buyHundredths(quote, share))
                .isBetween(Math.ceilDiv(quote.midDoubledHundredths(), 2), quote.askHundredths());
        assertThat(FillModel.sellHundredths(quote, share))
                .isBetween(quote.bidHundredths(), Math.floorDiv(quote.midDoubledHundredths(), 2));
    }

    private static OptionalDouble known(Double vix) {
        return vix == null ? OptionalDouble.empty() : OptionalDouble.of(vix);
    }
}

package org.alvh.quant.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract terms as Cboe and CFE publish them. */
class ContractTest {

    private static final LocalDate EXPIRY = LocalDate.of(2024, 4, 17);

    @ParameterizedTest
    @CsvSource({
        "SPX,  AM, SPX 2024-04-17 CALL 22.5",
        "SPXW, PM, SPXW 2024-04-17 CALL 22.5",
        "VIX,  AM, VIX 2024-04-17 CALL 22.5",
    })
    void optionsHaveAMultiplierOfAHundred(OptionRoot root, Settlement settlement, String symbol) {
        OptionContract option = new OptionContract(root, EXPIRY, PutCall.CALL, 22.5);
        assertThat(option.multiplier()).isEqualTo(100);
        assertThat(option.settlement()).isEqualTo(settlement);
        assertThat(option.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource({"VX, 1000, VX 2024-04-17", "VXM, 100, VXM 2024-04-17"})
    void futuresSettleInTheMorning(FuturesRoot root, int multiplier, String symbol) {
        FuturesContract future = new FuturesContract(root, EXPIRY);
        assertThat(future.multiplier()).isEqualTo(multiplier);
        assertThat(future.settlement()).isEqualTo(Settlement.AM);
        assertThat(future.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource({"CALL, 5230, 30", "CALL, 5200, 0", "CALL, 5100, 0", "PUT, 5150, 50", "PUT, 5200, 0", "PUT, 5230, 0"})
    void isWorthItsIntrinsicValue(PutCall putCall, double level, double points) {
        assertThat(putCall.intrinsic(level, 5_200)).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAStrikeThatIsNone(double strike) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OptionContract(OptionRoot.SPX, EXPIRY, PutCall.PUT, strike))
                .withMessage("strike " + strike + " is not a positive number of points");
    }
}

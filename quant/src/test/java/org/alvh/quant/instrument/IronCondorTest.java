package org.alvh.quant.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IronCondorTest {

    private static final LocalDate EXPIRY = LocalDate.of(2024, 4, 19);

    /**
     * Regulation-T of two lots as the wider wing has it (Cboe rule 10.3; the project's goals name these three
     * because a well-known engine gets them wrong).
     */
    @ParameterizedTest
    @CsvSource({"50, 160, 32000", "95, 95, 19000", "145, 95, 29000"})
    void requiresTheWiderWing(double putWing, double callWing, long dollarsOfTwoLots) {
        IronCondor condor = new IronCondor(OptionRoot.SPXW, EXPIRY, 4_700 - putWing, 4_700, 5_200, 5_200 + callWing);
        assertThat(condor.putWingWidthPoints()).isEqualTo(putWing);
        assertThat(condor.callWingWidthPoints()).isEqualTo(callWing);
        assertThat(condor.regTRequirement().times(2)).isEqualTo(Money.ofDollars(dollarsOfTwoLots));
    }

    @Test
    void listsItsSeriesFromTheLowestStrikeUp() {
        assertThat(new IronCondor(OptionRoot.SPXW, EXPIRY, 4_650, 4_700, 5_200, 5_360).contracts())
                .extracting(OptionContract::symbol)
                .containsExactly(
                        "SPXW 2024-04-19 PUT 4650",
                        "SPXW 2024-04-19 PUT 4700",
                        "SPXW 2024-04-19 CALL 5200",
                        "SPXW 2024-04-19 CALL 5360");
    }

    @ParameterizedTest
    @CsvSource({
        "0,    4700, 5200, 5250",
        "4700, 4700, 5200, 5250",
        "4650, 5200, 5200, 5250",
        "4650, 4700, 5250, 5250",
        "4700, 4650, 5200, 5250",
        "4650, 4700, NaN,  5250",
    })
    void refusesStrikesThatDoNotAscend(double longPut, double shortPut, double shortCall, double longCall) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IronCondor(OptionRoot.SPX, EXPIRY, longPut, shortPut, shortCall, longCall))
                .withMessageStartingWith("strikes of a condor ascend, but are " + longPut);
    }
}

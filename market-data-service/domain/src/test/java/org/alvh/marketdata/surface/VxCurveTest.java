package org.alvh.marketdata.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VIX 18 against a slow mean of 20; values by Python from the definition. */
class VxCurveTest {

    private static final Ema250 SLOW_MEAN = Ema250.first(20.0);
    private static final VxSettlement VX1 = new VxSettlement(10, 18.6);
    private static final VxSettlement VX2 = new VxSettlement(38, 19.4);

    @ParameterizedTest
    @CsvSource({"0, 18", "30, 19.377102703133097", "60, 20.269413999814816"})
    void withoutSettlementsTheModelStandsAlone(int days, double expected) {
        assertThat(new VxCurve(18.0, SLOW_MEAN, List.of()).price(days)).isCloseTo(expected, within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 18",
        "5, 18.308368442107803",
        "10, 18.6",
        "24, 19.061087925354396",
        "38, 19.4",
        "100, 20.69879547690262"
    })
    void settlementsAreMetAndTheirRatioFadesIn(int days, double expected) {
        assertThat(new VxCurve(18.0, SLOW_MEAN, List.of(VX1, VX2)).price(days)).isCloseTo(expected, within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({"5, 18.308368442107803", "10, 18.6", "24, 19.22457787361296"})
    void oneSettlementHoldsFlatBeyondIt(int days, double expected) {
        assertThat(new VxCurve(18.0, SLOW_MEAN, List.of(VX1)).price(days)).isCloseTo(expected, within(1e-13));
    }

    @Test
    void settlementsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VxCurve(18.0, SLOW_MEAN, List.of(VX2, VX1)))
                .withMessageContaining("ascend");
    }

    @Test
    void whatSettlesTodayIsNotOnTheCurve() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VxSettlement(0, 18.0))
                .withMessageContaining("0");
    }
}

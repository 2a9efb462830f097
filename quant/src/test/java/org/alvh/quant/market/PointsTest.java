package org.alvh.quant.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    /** 1.005 and 4742.825 as doubles lie just below the half, which is where arithmetic put them. */
    @ParameterizedTest
    @CsvSource({
        "4742.83,     474283",
        "4742.834999, 474283",
        "4742.835,    474284",
        "4742.825,    474283",
        "1.005,       101",
        "0.0049,      0",
        "0.005,       1",
        "0,           0",
        "-0.005,      0",
        "-0.006,      -1",
        "-37.63,      -3763",
    })
    void roundsToAHundredthHalvesUp(double points, long hundredths) {
        assertThat(Points.toHundredths(points)).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e12, -1e12})
    void refusesWhatIsNoLevel(double points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.toHundredths(points))
                .withMessage(points + " is not a level in points");
    }
}

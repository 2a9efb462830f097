package org.alvh.quant.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaScriptNumberTest {

    /** RFC 8785, appendix B: bits of the double, and how it is written. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void writesThePublishedSamples(String bits, String written) {
        assertThat(EcmaScriptNumber.format(fromBits(bits))).isEqualTo(written);
    }

    /** What Node.js 18 or later prints for the same doubles: bounds of plain notation, odd whole numbers, subnormals. */
    @ParameterizedTest
    @CsvSource({
        "4340000000000001, 9007199254740994",
        "4340000000000002, 9007199254740996",
        "444b1ae4d6e2ef51, 1.0000000000000001e+21",
        "0000000000000002, 1e-323",
        "8000000000000002, -1e-323",
        "0000000000000003, 1.5e-323",
        "0000000000000014, 1e-322",
    })
    void writesWhatAnEcmaScriptEngineDoes(String bits, String written) {
        assertThat(EcmaScriptNumber.format(fromBits(bits))).isEqualTo(written);
    }

    /** Printed by Node.js for the literals on the left. */
    @ParameterizedTest
    @CsvSource({
        "1e-7, 1e-7",
        "-1e-7, -1e-7",
        "1e-5, 0.00001",
        "2e-3, 0.002",
        "0.05, 0.05",
        "0.1, 0.1",
        "-0.5, -0.5",
        "1.5, 1.5",
        "100, 100",
        "123456.789, 123456.789",
        "1e7, 10000000",
        "12345678.9, 12345678.9",
        "1234567890123456.8, 1234567890123456.8",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
    })
    void writesEverydayNumbers(double number, String written) {
        assertThat(EcmaScriptNumber.format(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatJsonCannotHold(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EcmaScriptNumber.format(number))
                .withMessage("JSON has no number " + number);
    }

    @Seeded(cases = 300)
    void readsBackAsTheSameDouble(SeededCase drawn) {
        double number = Double.longBitsToDouble(drawn.random().nextLong());
        if (Double.isFinite(number)) {
            assertThat(Double.parseDouble(EcmaScriptNumber.format(number))).isEqualTo(number + 0.0);
        }
    }

    private static double fromBits(String bits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }
}

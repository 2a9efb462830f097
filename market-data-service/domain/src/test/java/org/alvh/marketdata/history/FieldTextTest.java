package org.alvh.marketdata.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    @ParameterizedTest
    @CsvSource({"82.69,82.69", "-0.05,-0.05", "+3,3", ".5,0.5", "5.,5", "1.6207E8,162070000", "1e-3,0.001"})
    void readsDecimalNumbers(String text, double value) {
        assertThat(FieldText.number(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "e", ".", "1,5", "1 5", "NaN", "Infinity", "0x1p3", "1d", "1f", "1.2.3", "٣"})
    void readsNothingElseAsNumber(String text) {
        assertThat(FieldText.number(text)).isEmpty();
    }

    /** The shortest decimal that names the same double, as Python's repr finds it, without exponent. */
    @ParameterizedTest
    @CsvSource({
        "2386.129883, 2386.129883",
        "162070000.0, 162070000",
        "0.30000000000000004, 0.30000000000000004",
        "1e-7, 0.0000001",
        "1.2345678901234568e17, 123456789012345680",
        "-845.0, -845",
        "0.0, 0"
    })
    void writesTheShortestDecimal(double value, String text) {
        assertThat(FieldText.shortest(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-16,2020-03-16", "2024-02-29,2024-02-29"})
    void readsIsoDates(String text, LocalDate date) {
        assertThat(FieldText.isoDate(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-29", "2020-3-16", "20-03-16", "2020/03/16", "2020-03-16T00:00", "2020-1٣-01"})
    void readsNothingElseAsIsoDate(String text) {
        assertThat(FieldText.isoDate(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03/16/2020,2020-03-16", "3/6/2020,2020-03-06", "12/31/1999,1999-12-31"})
    void readsAmericanDates(String text, LocalDate date) {
        assertThat(FieldText.usDate(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "//2020", "16/03/2020", "02/30/2020", "3/6/20", "3/6", "003/06/2020", "3/6/2020/1"})
    void readsNothingElseAsAmericanDate(String text) {
        assertThat(FieldText.usDate(text)).isEmpty();
    }
}

package org.alvh.marketdata.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|'x'!A1",
                "-HYPERLINK(A1)"
            })
    void isWhatASpreadsheetWouldRun(String field) {
        assertThat(Formula.isOne(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-0.5", "+1.5", "-1e3", "--", "-n/a", "SPXW", "1=1"})
    void isNoNumberAndNoWord(String field) {
        assertThat(Formula.isOne(field)).isFalse();
    }
}

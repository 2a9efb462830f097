package org.alvh.engine.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 2 | 0.00      | 0.00
            -0.001  | 2 | 0.00      | 0.00
            0.005   | 2 | 0.01      | +0.01
            1234.5  | 1 | 1,234.5   | +1,234.5
            -1234.5 | 1 | −1,234.5  | −1,234.5
            NaN     | 2 | –         | –
            """)
    void decimals(double value, int decimals, String plain, String signed) {
        assertThat(Numbers.decimal(value, decimals)).isEqualTo(plain);
        assertThat(Numbers.signed(value, decimals)).isEqualTo(signed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | $0          | $0
            0.49       | $0          | $0
            1234567.89 | $1,234,568  | +$1,234,568
            -45.20     | −$45        | −$45
            12400000   | $12.4 m     | +$12.4 m
            """)
    void dollars(String amount, String plain, String signed) {
        assertThat(Numbers.dollars(Money.parse(amount))).isEqualTo(plain);
        assertThat(Numbers.signedDollars(Money.parse(amount))).isEqualTo(signed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0    | –
            0    | 9176 | 0%
            4    | 9176 | <0.1%
            25   | 218  | 11.5%
            9172 | 9176 | >99.9%
            9176 | 9176 | 100%
            """)
    void sharesNeverRoundSomeToNone(long part, long whole, String text) {
        assertThat(Numbers.share(part, whole)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1500000 | 500000 | 5000000 | $1.5 m
            980000  | 20000  | 1020000 | $0.98 m
            980000  | 20000  | 990000  | $980 k
            999950  | 50     | 1000000 | $999,950
            -2500   | 500    | 5000    | −$2,500
            """)
    void ticksOfOneAxisShareTheirUnit(double dollars, double step, double highest, String text) {
        assertThat(Numbers.axisDollars(dollars, step, highest)).isEqualTo(text);
    }

    @Test
    void datesAreEnglishWhateverTheMachineSpeaks() {
        assertThat(Numbers.date(LocalDate.of(2026, 6, 9))).isEqualTo("9 Jun 2026");
        assertThat(Numbers.count(1, "session")).isEqualTo("1 session");
        assertThat(Numbers.count(9176, "session")).isEqualTo("9,176 sessions");
    }
}

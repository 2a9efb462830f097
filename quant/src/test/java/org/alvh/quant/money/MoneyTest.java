package org.alvh.quant.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.00",
        "-0, 0, 0.00",
        "0.01, 1, 0.01",
        "-0.01, -1, -0.01",
        "602.4, 60240, 602.40",
        "-1234.50, -123450, -1234.50",
        "+5, 500, 5.00",
        "100000, 10000000, 100000.00",
        "92233720368547758.07, 9223372036854775807, 92233720368547758.07",
        "-92233720368547758.08, -9223372036854775808, -92233720368547758.08",
    })
    void readsAndWritesDollarsExactly(String dollars, long cents, String written) {
        assertThat(Money.parse(dollars).cents()).isEqualTo(cents);
        assertThat(Money.ofCents(cents)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1.005", "0.001", "1,000.00", "$5", "1 000", "NaN", "Infinity", "92233720368547758.08"})
    void refusesWhatIsNoAmountInWholeCents(String dollars) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(dollars))
                .withMessage(dollars + " is not an amount in dollars and whole cents");
    }

    /** IEEE 754 roundTiesToEven, by hand. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "1.5, 2",
        "2.5, 2",
        "3.5, 4",
        "-0.5, 0",
        "-1.5, -2",
        "-2.5, -2",
        "2.4999999, 2",
        "2.5000001, 3",
        "9007199254740991, 9007199254740991",
        "-9007199254740991, -9007199254740991",
    })
    void roundsHalvesToTheEvenCent(double unrounded, long cents) {
        assertThat(Money.roundHalfEven(unrounded).cents()).isEqualTo(cents);
    }

    @Seeded
    void roundsAsDecimalArithmeticDoes(SeededCase drawn) {
        double unrounded = drawn.random().nextLong(-4_000_000_000L, 4_000_000_000L) / 8.0;
        assertThat(Money.roundHalfEven(unrounded).cents())
                .isEqualTo(new BigDecimal(unrounded)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact());
    }

    /** 2⁵³: from here on a double no longer tells one cent from the next. */
    @ParameterizedTest
    @ValueSource(doubles = {9007199254740992.0, -9007199254740992.0, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesToRoundWhatIsNotExactToTheCent(double unrounded) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.roundHalfEven(unrounded))
                .withMessage(unrounded + " cents are not an amount of money");
    }

    @Test
    void calculatesInWholeCents() {
        Money credit = Money.parse("605.00");
        Money fees = Money.parse("2.60");
        assertThat(credit.minus(fees)).isEqualTo(Money.parse("602.40"));
        assertThat(credit.plus(fees)).isEqualTo(Money.parse("607.60"));
        assertThat(fees.times(-3)).isEqualTo(Money.parse("-7.80"));
        assertThat(fees.negated()).isEqualTo(Money.ofCents(-260));
        assertThat(Money.ofDollars(7)).isEqualTo(Money.ofCents(700));
    }

    /** Ten times ten cents are a dollar, which ten times 0.1 in doubles is not. */
    @Test
    void losesNothingInLongSums() {
        Money sum = Money.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.parse("0.10"));
        }
        assertThat(sum).isEqualTo(Money.ofDollars(1));
    }

    @Test
    void throwsWhereItWouldOverflow() {
        Money most = Money.ofCents(Long.MAX_VALUE);
        Money least = Money.ofCents(Long.MIN_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Money.ofCents(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(Money.ofCents(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::negated);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofDollars(Long.MAX_VALUE / 99));
    }

    @ParameterizedTest
    @CsvSource({"-1, false, true, false", "0, true, false, false", "1, false, false, true"})
    void knowsItsSign(long cents, boolean zero, boolean negative, boolean positive) {
        Money money = Money.ofCents(cents);
        assertThat(money.isZero()).isEqualTo(zero);
        assertThat(money.isNegative()).isEqualTo(negative);
        assertThat(money.isPositive()).isEqualTo(positive);
        assertThat(Integer.signum(money.compareTo(Money.ZERO))).isEqualTo((int) cents);
    }

    @Test
    void givesDollarsForRatios() {
        assertThat(Money.ofCents(-123450).dollars()).isEqualTo(-1234.5);
    }
}

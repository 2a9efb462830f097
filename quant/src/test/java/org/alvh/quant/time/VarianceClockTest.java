package org.alvh.quant.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.time.MacroRelease.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums by hand over releases as they fell: payrolls on 2024-06-07, prices and the FOMC together on 2024-06-12. */
class VarianceClockTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private static final List<MacroRelease> RELEASES = List.of(
            new MacroRelease(LocalDate.of(2023, 4, 7), Kind.PAYROLL),
            new MacroRelease(LocalDate.of(2024, 6, 7), Kind.PAYROLL),
            new MacroRelease(LocalDate.of(2024, 6, 12), Kind.CPI),
            new MacroRelease(LocalDate.of(2024, 6, 12), Kind.FOMC),
            new MacroRelease(LocalDate.of(2025, 1, 10), Kind.PAYROLL));

    private final VarianceClock clock = clock(VarianceWeights.standard());

    @ParameterizedTest
    @CsvSource({
        // nothing, a session, payrolls
        "2024-06-05, 2024-06-05, 0",
        "2024-06-05, 2024-06-06, 1",
        "2024-06-06, 2024-06-07, 1.5",
        // payrolls 1.5, weekend .2, Monday and Tuesday 2
        "2024-06-06, 2024-06-11, 3.7",
        // 1 + (2 − 1) + (2.5 − 1)
        "2024-06-11, 2024-06-12, 3.5",
        // 3.7 + 3.5 + Thursday and Friday 2
        "2024-06-06, 2024-06-14, 9.2",
        // Juneteenth is closed: Tuesday 1, .1, Thursday 1
        "2024-06-17, 2024-06-20, 2.1",
        // Payrolls of Good Friday 2023 are answered on Monday: .1 + .2 + 1.5
        "2023-04-06, 2023-04-09, 0.3",
        "2023-04-06, 2023-04-10, 1.8"
    })
    void addsUpTheVarianceOfItsDays(LocalDate from, LocalDate to, double expected) {
        assertThat(clock.between(from, to)).isEqualTo(expected);
    }

    @Test
    void takesEveryWeightFromItsParameter() {
        VarianceClock other = clock(new VarianceWeights(0.2, 4, 3, 2, 1.25));
        // Payrolls 2, weekend .4, two sessions 2, prices and FOMC 1 + 2 + 3, two sessions 2: 12.4 in days of 1.25.
        assertThat(other.between(LocalDate.of(2024, 6, 6), LocalDate.of(2024, 6, 14)))
                .isEqualTo(12.4 / 1.25);
    }

    /** Without events a session counts ten tenths and another day one, as the modelled surface counts. */
    @Seeded(cases = 200)
    void withWeightsOfOneItIsTheBusinessClock(SeededCase drawn) {
        var random = drawn.random();
        LocalDate from = FIRST.plusDays(random.nextInt(300));
        LocalDate to = from.plusDays(random.nextInt(400));
        ExchangeCalendar calendar = ExchangeCalendar.newYork();
        long tenths = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .mapToLong(day -> calendar.isSession(day) ? 10 : 1)
                .sum();
        assertThat(clock(VarianceWeights.withoutEvents()).between(from, to)).isEqualTo(tenths / 10.0);
        assertThat(clock.between(from, to)).isGreaterThanOrEqualTo(tenths / 10.0);
    }

    /** Wherever the table begins, even on the day of a release. */
    @Test
    void doesNotDependOnWhereItBegins() {
        LocalDate from = LocalDate.of(2024, 6, 12);
        LocalDate to = LocalDate.of(2024, 6, 28);
        var narrow = new VarianceClock(ExchangeCalendar.newYork(), from, to, VarianceWeights.standard(), RELEASES);
        assertThat(narrow.between(from, to)).isEqualTo(clock.between(from, to));
    }

    @Test
    void refusesDatesOutsideAndTimeBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.between(LAST, LAST.plusDays(1)))
                .withMessage("2025-01-01 is outside the clock's range 2023-01-01 to 2024-12-31: build it wider");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.between(LAST, FIRST))
                .withMessageContaining("backwards");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceClock(
                        ExchangeCalendar.newYork(), LAST, FIRST, VarianceWeights.standard(), List.of()))
                .withMessageContaining("backwards");
    }

    @Test
    void refusesWeightsThatCannotBeSummedExactly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceWeights(0.1, 2.5, 2, 1.23456, 1))
                .withMessage("payroll is 1.23456, expected whole thousandths from 1.0 to 100.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceWeights(0.1, 0.9, 2, 1, 1))
                .withMessageStartingWith("fomc is 0.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceWeights(-0.1, 1, 2, 1, 1))
                .withMessageStartingWith("closedDay is -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceWeights(0.1, 1, Double.NaN, 1, 1))
                .withMessageStartingWith("cpi is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceWeights(0.1, 1, 1, 1, 0))
                .withMessageStartingWith("mean is 0.0");
    }

    private static VarianceClock clock(VarianceWeights weights) {
        return new VarianceClock(ExchangeCalendar.newYork(), FIRST, LAST, weights, RELEASES);
    }
}

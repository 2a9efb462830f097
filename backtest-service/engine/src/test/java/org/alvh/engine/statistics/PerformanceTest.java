package org.alvh.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The example of docs/model/statistics.md: a capital of 100 with closes 99, 101 and 100.50. */
class PerformanceTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    private static final List<Performance.Point> POINTS = List.of(
            point(0, 99, OptionalDouble.of(3.65)),
            point(1, 101, OptionalDouble.of(7.3)),
            point(2, 100.5, OptionalDouble.empty()));

    /** The fall from the capital to 99 is the deepest; the worst of two returns is .5 of 101. */
    @Test
    void theWorkedExample() {
        Performance performance = Performance.of(100, POINTS);
        assertThat(performance.maxDrawdown()).isCloseTo(0.01, within(1e-15));
        assertThat(performance.cvar95()).isCloseTo(-0.5 / 101, within(1e-15));
        assertThat(performance.cvar95()).isCloseTo(-0.004950, within(5e-7));
        assertThat(POINTS.get(1).nav() / POINTS.get(0).nav() - 1).isCloseTo(0.020202, within(5e-7));
    }

    /** 1.005^(365.25/2) − 1, and √252 times 2/99 + .5/101 over √2, by a calculator of 30 digits. */
    @Test
    void growthCountsFromTheCapitalAndDeviationFromTheFirstClose() {
        Performance performance = Performance.of(100, POINTS);
        assertThat(performance.cagr()).isCloseTo(1.486434529528791, within(1e-12));
        assertThat(performance.volatility()).isCloseTo(0.282336283460440, within(1e-12));
    }

    /** Of 3.65 and 7.3 percent a day's bill is .0001 and .0002: the yield of the session before counts. */
    @Test
    void theBillOfTheSessionBeforeIsTakenOff() {
        assertThat(Performance.of(100, POINTS).sharpe()).isCloseTo(6.64608859433117, within(1e-11));
    }

    /** A single session has no return to vary, and its growth is not blown up to a year's. */
    @Test
    void aSingleSessionHasASimpleReturn() {
        Performance performance = Performance.of(100, POINTS.subList(0, 1));
        assertThat(performance.cagr()).isCloseTo(-0.01, within(1e-15));
        assertThat(performance.volatility()).isZero();
        assertThat(performance.sharpe()).isZero();
        assertThat(performance.cvar95()).isZero();
    }

    private static Performance.Point point(int day, double nav, OptionalDouble billYieldPercent) {
        return new Performance.Point(FIRST.plusDays(day), nav, billYieldPercent);
    }
}

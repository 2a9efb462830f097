package org.alvh.marketdata.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a Friday, with every weekday a session: a week is 5.2 business days. Values by a few lines of Python. */
class VarianceTermStructureTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private final BusinessClock clock = new BusinessClock(WeekdayCalendar.without(), FRIDAY, LocalDate.of(2026, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "7, 0.15",
        "14, 0.16598500055174645",
        "91, 0.1998010522792337",
        "182, 0.2197854944421993",
        "196, 0.22119129435178334",
        "364, 0.2294452864538923"
    })
    void totalVarianceIsLinearInBusinessTimeThroughTheIndices(int days, double expected) {
        VarianceTermStructure term = term(new VolatilityLevels(18.0, of(15.0), of(20.0), of(22.0), NONE, NONE));
        assertThat(term.volatility(FRIDAY.plusDays(days))).isCloseTo(expected, within(1e-14));
    }

    /** VIX3M 19.774441 and VIX9D 17.563064 stand in; without VIX6M the slope between VIX and VIX3M goes on. */
    @ParameterizedTest
    @CsvSource({"7, 0.17563064156967176", "91, 0.1975669565191581", "182, 0.2016524105462722"})
    void seriesNotBegunAreFilledFromTheVixAndItsSlowMean(int days, double expected) {
        VarianceTermStructure term = term(new VolatilityLevels(18.0, NONE, NONE, NONE, NONE, NONE));
        assertThat(term.volatility(FRIDAY.plusDays(days))).isCloseTo(expected, within(1e-14));
    }

    @Test
    void fallingTotalVarianceGoesOnFlatBeyondTheLastNode() {
        VarianceTermStructure term = term(new VolatilityLevels(60.0, of(90.0), of(50.0), of(20.0), NONE, NONE));
        double half = term.volatility(FRIDAY.plusDays(364));
        double whole = term.volatility(FRIDAY.plusDays(728));
        assertThat(half * half * 364).isCloseTo(whole * whole * 728, within(1e-12));
        // 0.20² over 184 days
        assertThat(half * half * 364).isCloseTo(7.36, within(1e-12));
    }

    @Test
    void anExpiryOfTodayHasNoVolatility() {
        VarianceTermStructure term = term(new VolatilityLevels(18.0, NONE, NONE, NONE, NONE, NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term.volatility(FRIDAY))
                .withMessageContaining("2024-03-01");
    }

    @Test
    void aLevelOfZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VolatilityLevels(18.0, of(0.0), NONE, NONE, NONE, NONE))
                .withMessageContaining("VIX9D");
    }

    private VarianceTermStructure term(VolatilityLevels levels) {
        return new VarianceTermStructure(clock, FRIDAY, levels, Ema250.first(20.0));
    }

    private static OptionalDouble of(double level) {
        return OptionalDouble.of(level);
    }
}

package org.alvh.marketdata.vix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.vix.NotCalculable.Reason;
import org.alvh.marketdata.vix.VarianceStrip.Point;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.pricing.Black;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A strip of five strikes, computed by hand: F = 100 + (3.2 − 3.0) = 100.2, K0 = 100, Q(100) = 3.1, and at 30 days
 * without interest Σ = 5/90²·.5 + 5/95²·1.5 + 5/100²·3.1 + 5/105²·1.4 + 5/110²·.6.
 */
class VixFormulaTest {

    private static final double THIRTY_DAYS = 43_200;

    private static final List<StripStrike> FIVE =
            List.of(put(90, 0.5), put(95, 1.5), both(100, 3.2, 3.0), call(105, 1.4), call(110, 0.6));

    @Test
    void computesAStripByHand() {
        TermVariance term = calculated(FIVE);
        assertThat(term.forward()).isCloseTo(100.2, within(1e-12));
        assertThat(term.k0()).isEqualTo(100);
        assertThat(term.stripSum()).isCloseTo(0.0035725214252747203, within(1e-16));
        assertThat(term.variance()).isCloseTo(0.08688268801501821, within(1e-14));
        assertThat(term.isEligible()).isTrue();
        assertThat(VixFormula.settlement(new StripTerm(THIRTY_DAYS, 0, FIVE)))
                .isInstanceOfSatisfying(
                        VixLevel.class,
                        level -> assertThat(level.points()).isCloseTo(29.475869455372848, within(1e-9)));
    }

    /** In binary .55 the one way is a little more than .55 the other way; F = 3995 + .55·e^{.04·T} of the lower. */
    @Test
    void ofTwoStrikesAsNearTheLowerMakesTheForward() {
        List<StripStrike> strikes =
                List.of(put(3990, 38.05), quoted(3995, 40.35, 39.80), quoted(4000, 64.00, 64.55), call(4005, 37.95));

        assertThat(VixFormula.variance(new StripTerm(34_000, 0.04, strikes)))
                .isInstanceOfSatisfying(
                        TermVariance.class,
                        term -> assertThat(term.forward()).isCloseTo(3995.551424978248, within(1e-10)));
    }

    /** Cboe's examples of three editions: minutes and variances as printed, and the level printed. */
    @ParameterizedTest
    @CsvSource({
        "34484, 0.019233906, 44954, 0.019423884, 13.927842, 1e-6",
        "35924, 0.01846292, 46394, 0.01882101, 13.69, 5e-3",
        "12960, 0.4727679, 53280, 0.3668180, 61.22, 5e-3",
    })
    void combinesPrintedVariances(
            double near, double nearVariance, double next, double nextVariance, double vix, double tolerance) {
        VixOutcome level = VixFormula.level(term(next, nextVariance), term(near, nearVariance));
        assertThat(level)
                .isInstanceOfSatisfying(
                        VixLevel.class, found -> assertThat(found.points()).isCloseTo(vix, within(tolerance)));
    }

    /** A flat variance of 4 % is a VIX of 20, whether 30 days lie between the terms, before or after them. */
    @ParameterizedTest
    @CsvSource({"34484, 44954", "46000, 56000", "10000, 20000"})
    void usesTermsAsGiven(double near, double next) {
        assertThat(VixFormula.level(term(near, 0.04), term(next, 0.04)))
                .isInstanceOfSatisfying(
                        VixLevel.class, level -> assertThat(level.points()).isCloseTo(20, within(1e-12)));
    }

    @Test
    void refusesTermsThatSettleTogetherOrLeaveNoVariance() {
        assertThat(VixFormula.level(term(40_000, 0.04), term(40_000, 0.05)))
                .isInstanceOfSatisfying(
                        NotCalculable.class, none -> assertThat(none.reason()).isEqualTo(Reason.SAME_SETTLEMENT));
        assertThat(VixFormula.level(term(10_000, 0.5), term(20_000, 0.01)))
                .isInstanceOfSatisfying(
                        NotCalculable.class, none -> assertThat(none.reason()).isEqualTo(Reason.NO_VARIANCE));
    }

    /** A strip of Black's prices pays the variance they were made with, as dense as it is: 20 % is a VIX of 20. */
    @Test
    void readsTheVolatilityOfBlacksPrices() {
        double years = THIRTY_DAYS / StripTerm.MINUTES_A_YEAR;
        List<StripStrike> strikes = new ArrayList<>();
        for (double strike = 70; strike <= 140; strike += 0.25) {
            strikes.add(both(
                    strike,
                    Black.price(PutCall.CALL, 100.1, strike, years, 0.2),
                    Black.price(PutCall.PUT, 100.1, strike, years, 0.2)));
        }
        TermVariance term = calculated(strikes);
        assertThat(term.forward()).isCloseTo(100.1, within(1e-12));
        assertThat(100 * Math.sqrt(term.variance())).isCloseTo(20, within(5e-3));
    }

    /** More than 23 and less than 37 days, in minutes of days of 1,440. */
    @ParameterizedTest
    @CsvSource({"33120, false", "33121, true", "53279, true", "53280, false"})
    void tellsWhichTermsCboeWouldTake(double minutes, boolean eligible) {
        assertThat(term(minutes, 0.04).isEligible()).isEqualTo(eligible);
    }

    /** One gap is passed over, two in a row end the wing although prices follow; ΔK counts survivors only. */
    @Test
    void endsAWingAtTwoGapsInARow() {
        List<StripStrike> strikes = new ArrayList<>(List.of(put(60, 0.3), none(65), none(70), put(75, 0.2), none(80)));
        strikes.addAll(List.of(put(90, 0.5), both(100, 3.2, 3.0), none(105), call(110, 0.6), none(115), none(120)));
        strikes.add(call(125, 0.4));
        VarianceStrip strip = calculated(strikes).strip();
        assertThat(strip.points()).extracting(Point::strike).containsExactly(75.0, 90.0, 100.0, 110.0);
        assertThat(List.of(strip.spacing(0), strip.spacing(1), strip.spacing(2), strip.spacing(3)))
                .containsExactly(15.0, 12.5, 10.0, 10.0);
    }

    /** Of two strikes with the same |C − P| the lower gives the forward: 100 + .5, not 101 − .5. */
    @Test
    void takesTheLowerOfTwoStrikesForTheForward() {
        TermVariance term = calculated(List.of(put(95, 1), both(100, 3.5, 3), both(101, 3, 3.5), call(105, 1)));
        assertThat(term.forward()).isEqualTo(100.5);
    }

    @Test
    void saysWhyATermHasNoVariance() {
        assertThat(reason(put(90, 0.5), call(100, 3))).isEqualTo(Reason.NO_FORWARD);
        assertThat(reason(both(100, 3.0, 3.5), call(105, 1))).isEqualTo(Reason.NO_STRIKE_BELOW_FORWARD);
        assertThat(reason(put(90, 0.5), call(100, 3.2), both(101, 2.5, 2.9), call(105, 1)))
                .isEqualTo(Reason.NO_PRICE_AT_K0);
        assertThat(reason(both(100, 3.2, 3.0), call(105, 1))).isEqualTo(Reason.NO_PUTS);
        assertThat(reason(put(90, 1), none(94), none(95), both(100, 3.2, 3.0), call(105, 1)))
                .isEqualTo(Reason.NO_PUTS);
        assertThat(reason(put(90, 1), both(100, 3.2, 3.0))).isEqualTo(Reason.NO_CALLS);
        assertThat(reason(put(90, 0.001), both(100, 90, 0.001), call(200, 0.001)))
                .isEqualTo(Reason.NO_VARIANCE);
    }

    @Test
    void readsQuotes() {
        assertThat(StripStrike.mid(1.2, 1.4)).hasValue(1.2999999999999998);
        assertThat(StripStrike.mid(0, 1.4)).isEmpty();
        assertThat(StripStrike.mid(1.2, 0)).isEmpty();
        assertThat(StripStrike.opening(OptionalDouble.of(2), 1.2, 1.4)).hasValue(2);
        assertThat(StripStrike.opening(OptionalDouble.empty(), 1, 2)).hasValue(1.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StripStrike.mid(1.5, 1.4))
                .withMessageContaining("crossed");
        assertThatIllegalArgumentException().isThrownBy(() -> StripStrike.mid(Double.NaN, 1.4));
        assertThatIllegalArgumentException().isThrownBy(() -> put(-5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> put(90, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StripTerm(0, 0, FIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> new StripTerm(1, Double.NaN, FIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> new StripTerm(1, 0, FIVE.reversed()));
    }

    private static TermVariance calculated(List<StripStrike> strikes) {
        assertThat(VixFormula.variance(new StripTerm(THIRTY_DAYS, 0, strikes))).isInstanceOf(TermVariance.class);
        return (TermVariance) VixFormula.variance(new StripTerm(THIRTY_DAYS, 0, strikes));
    }

    private static Reason reason(StripStrike... strikes) {
        TermOutcome outcome = VixFormula.variance(new StripTerm(THIRTY_DAYS, 0, List.of(strikes)));
        assertThat(outcome).isInstanceOf(NotCalculable.class);
        return ((NotCalculable) outcome).reason();
    }

    private static TermVariance term(double minutes, double variance) {
        VarianceStrip strip = new VarianceStrip(List.of(new Point(90, 1), new Point(110, 1)));
        return new TermVariance(minutes, 100, 100, strip, 0.001, variance);
    }

    private static StripStrike put(double strike, double price) {
        return new StripStrike(strike, OptionalDouble.empty(), OptionalDouble.of(price));
    }

    private static StripStrike call(double strike, double price) {
        return new StripStrike(strike, OptionalDouble.of(price), OptionalDouble.empty());
    }

    private static StripStrike both(double strike, double call, double put) {
        return new StripStrike(strike, OptionalDouble.of(call), OptionalDouble.of(put));
    }

    /** Bids, with asks a tenth above. */
    private static StripStrike quoted(double strike, double call, double put) {
        return new StripStrike(strike, StripStrike.mid(call, call + 0.1), StripStrike.mid(put, put + 0.1));
    }

    private static StripStrike none(double strike) {
        return new StripStrike(strike, OptionalDouble.empty(), OptionalDouble.empty());
    }
}

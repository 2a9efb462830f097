package org.alvh.marketdata.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values worked out by hand from the formulas, at the centre of 20 points, with half-lives of 1 session. */
class IndexReturnTest {

    private static final double LOG_20 = StrictMath.log(20);
    private static final IndexReturn INDEX = new IndexReturn(law(0.1, 0.25), LOG_20);
    private static final IndexReturn.Shock NONE = new IndexReturn.Shock(0, 0, 0);

    @Test
    void drawsAShareOfTheVixAsTheSessionsVolatility() {
        double session = 0.8 * 0.20 / Math.sqrt(252);
        IndexReturn.Move move = INDEX.next(IndexReturn.State.AT_REST, LOG_20, new IndexReturn.Shock(-2, 0.5, 0));
        assertThat(move.volatility()).isCloseTo(session, within(1e-15));
        assertThat(move.logReturn()).isCloseTo((0.05 + 0.5 * 0.04) / 252 - session * (0.9 * 2 + 0.5), within(1e-15));
    }

    @Test
    void takesBackPartOfAMoveInTheSessionsThatFollow() {
        double mean = (0.05 + 0.5 * 0.04) / 252;
        IndexReturn.Move fall = INDEX.next(IndexReturn.State.AT_REST, LOG_20, new IndexReturn.Shock(-1, 0, 0));
        double transitory = 0.25 * (fall.logReturn() - mean);
        assertThat(fall.state().overshoot()).isCloseTo(transitory, within(1e-15));
        IndexReturn.Move next = INDEX.next(fall.state(), LOG_20, NONE);
        assertThat(next.logReturn()).isCloseTo(mean - transitory / 2, within(1e-15));
        assertThat(next.state().overshoot()).isCloseTo(transitory / 2, within(1e-15));
    }

    @Test
    void realisesMoreOfTheVixAfterAFall() {
        IndexReturn.Move fall = INDEX.next(IndexReturn.State.AT_REST, LOG_20, new IndexReturn.Shock(-1, 0, 5));
        assertThat(fall.state().wander()).isCloseTo(0.1 * Math.sqrt(0.75), within(1e-15));
        assertThat(INDEX.next(fall.state(), LOG_20, NONE).volatility())
                .isCloseTo(fall.volatility() * StrictMath.exp(0.1 * Math.sqrt(0.75)), within(1e-15));
    }

    @Test
    void movesAgainstTheSteering() {
        assertThat(INDEX.steered(0.5)).isCloseTo(-0.04, within(1e-15));
        assertThat(INDEX.steered(-0.5)).isCloseTo(0.03, within(1e-15));
    }

    @Test
    void refusesAnOvershootAboveItsCap() {
        assertThatThrownBy(() -> law(0.1, 0.7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.7");
    }

    private static IndexParameters law(double wanderDeviation, double overshoot) {
        return new IndexParameters(
                0.8, 0.1, 0.9, 1, wanderDeviation, 1, 1, 0.05, 0.5, overshoot, 1, 0.6, 1, 0.08, 0.06);
    }
}

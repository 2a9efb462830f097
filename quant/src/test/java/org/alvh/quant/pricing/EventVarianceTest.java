package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worlds built with a known move on the event, from whose volatilities it is read back. */
class EventVarianceTest {

    /**
     * Base .16 all along, expiries in 5 and 12 days of 365 and a move of 1.5 % between them: σ_post² =
     * (.0256·12/365 + .000225)/(12/365) = .03244375.
     */
    @Test
    void readsBackTheMoveItWasBuiltWith() {
        double post = Math.sqrt(0.03244375);
        EventVariance event = EventVariance.implied(post, 12 / 365.0, 0.16, 5 / 365.0, 0.16);
        assertThat(event.variance()).isCloseTo(0.000225, within(1e-16));
        assertThat(event.impliedMove()).isCloseTo(0.015, within(1e-14));
        assertThat(event.total()).isCloseTo(0.03244375 * 12 / 365, within(1e-16));
        assertThat(event.shareOfTotal()).isCloseTo(0.000225 / (0.03244375 * 12 / 365), within(1e-12));
    }

    /** An event tomorrow, one day of base .2 in 365: σ² = .04 + 365·.0001 = .0765, a move of 1 %. */
    @Test
    void needsNoExpiryBeforeAnEventThatComesFirst() {
        EventVariance event = EventVariance.implied(Math.sqrt(0.0765), 1 / 365.0, 0, 0, 0.2);
        assertThat(event.impliedMove()).isCloseTo(0.01, within(1e-14));
    }

    /** .01·.1 − .01·.05 − .0225·.05 = −.000625: nothing is priced, and less than nothing is no move. */
    @Test
    void movesNothingWhereNothingIsPriced() {
        EventVariance event = EventVariance.implied(0.1, 0.1, 0.1, 0.05, 0.15);
        assertThat(event.variance()).isCloseTo(-0.000625, within(1e-16));
        assertThat(event.impliedMove()).isZero();
        assertThat(event.shareOfTotal()).isCloseTo(-0.625, within(1e-12));
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventVariance.implied(0.2, 0.1, 0.2, 0.1, 0.2))
                .withMessageStartingWith("time between the expiries must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventVariance.implied(0, 0.1, 0.2, 0.05, 0.2))
                .withMessageStartingWith("volatility after the event");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventVariance(0.2, 0.1))
                .withMessageContaining("0.2 is more than the total of its expiry, 0.1");
    }
}

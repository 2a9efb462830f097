package org.alvh.marketdata.service.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;

/** A market that plays takes another pace and further sessions, and forgets none that it was asked for. */
class PlayedPaceTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 3);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final MarketRow market = MarketRow.simulated(MarketId.simulated(1, 7), 1, 7);

    @Test
    void thePaceChangesWhileItPlays() {
        market.play(FIRST, 60, 2);
        market.opened(1, FIRST, NOON);

        market.play(FIRST, 60, 0);

        PlayState state = market.state();
        assertThat(state.pace()).isZero();
        assertThat(state.opened()).isEqualTo(1);
        assertThat(state.openedAt()).contains(NOON);
    }

    @Test
    void sessionsAreOnlyAdded() {
        market.play(FIRST, 60, 0);
        market.play(FIRST, 10, 0);
        assertThat(market.state().asked()).isEqualTo(60);

        market.play(FIRST, 61, 0);
        assertThat(market.state().asked()).isEqualTo(61);
    }

    @Test
    void onceItStandsFurtherSessionsLetItGoOn() {
        market.play(FIRST, 1, 0);
        market.opened(1, FIRST, NOON);
        market.closed(1);
        assertThat(market.state().standing()).isTrue();

        market.play(FIRST, 2, 0);

        assertThat(market.state().standing()).isFalse();
        assertThat(market.playFrom()).contains(FIRST);
    }
}

package org.alvh.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.alvh.gateway.edge.Refusal;
import org.alvh.gateway.stream.tail.EventName;
import org.junit.jupiter.api.Test;

/** What a client may ask for. */
class SubscriptionTest {

    @Test
    void isEverythingWhereNothingIsSaid() {
        assertThat(Subscription.of("north", Optional.empty()).names())
                .containsExactlyInAnyOrder(
                        EventName.SESSION,
                        EventName.DECISION,
                        EventName.BOOK,
                        EventName.NAV,
                        EventName.ACCOUNT,
                        EventName.HEALTH);
    }

    @Test
    void isWhatIsNamed() {
        assertThat(Subscription.of("north", Optional.of("nav, health")).names())
                .containsExactlyInAnyOrder(EventName.NAV, EventName.HEALTH);
    }

    @Test
    void isNothingThatNobodyKnows() {
        for (String topics : new String[] {"", "nav,", "NAV", "hello", "nav;book"}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Subscription.of("north", Optional.of(topics)))
                    .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(400))
                    .withMessageContaining("session, decision, book, nav, account, health");
        }
    }
}

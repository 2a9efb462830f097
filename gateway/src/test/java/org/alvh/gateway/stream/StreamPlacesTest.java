package org.alvh.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.alvh.gateway.edge.Refusal;
import org.junit.jupiter.api.Test;

/** So many streams a person, so many in all. */
class StreamPlacesTest {

    private final StreamPlaces places = new StreamPlaces(3, 2);

    @Test
    void aPersonHasSoManyAndNoMore() {
        StreamPlace first = take("ann");
        take("ann");
        assertRefused("ann", "streams of one user", "2");
        take("bob");
        places.free(first);
        places.free(first);
        take("ann");
        assertThat(places.count()).isEqualTo(3);
    }

    @Test
    void allTogetherHaveSoManyAndNoMore() {
        take("ann");
        take("ann");
        take("bob");
        assertRefused("cid", "streams", "3");
    }

    private StreamPlace take(String user) {
        return places.take(user, () -> {});
    }

    private void assertRefused(String user, String rule, String limit) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> take(user)).satisfies(refusal -> {
            assertThat(refusal.problem().status()).isEqualTo(429);
            assertThat(refusal.problem().rule()).contains(rule);
            assertThat(refusal.problem().limit()).contains(limit);
        });
    }
}

package org.alvh.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void grantsABurstAndThenItsRate() {
        Buckets buckets = new Buckets(new Rate(2, 3), 10);
        for (int grant = 0; grant < 3; grant++) {
            assertThat(buckets.take("a", 0)).isEmpty();
        }
        assertThat(buckets.take("a", 0)).contains(SECOND / 2);
        assertThat(buckets.take("a", SECOND / 4)).contains(SECOND / 4);
        assertThat(buckets.take("a", SECOND / 2)).isEmpty();
        assertThat(buckets.take("a", SECOND / 2)).contains(SECOND / 2);
    }

    @Test
    void aRestFillsNoMoreThanABurst() {
        Buckets buckets = new Buckets(new Rate(1, 2), 10);
        long later = 3_600 * SECOND;
        assertThat(buckets.take("a", 0)).isEmpty();
        assertThat(buckets.take("a", later)).isEmpty();
        assertThat(buckets.take("a", later)).isEmpty();
        assertThat(buckets.take("a", later)).contains(SECOND);
    }

    @Test
    void everyKeyHasItsOwn() {
        Buckets buckets = new Buckets(new Rate(1, 1), 10);
        assertThat(buckets.take("a", 0)).isEmpty();
        assertThat(buckets.take("b", 0)).isEmpty();
        assertThat(buckets.take("a", 0)).isPresent();
    }

    @Test
    void remembersNoMoreThanItMay() {
        Buckets buckets = new Buckets(new Rate(1, 1), 2);
        assertThat(buckets.take("a", 0)).isEmpty();
        assertThat(buckets.take("b", 0)).isEmpty();
        assertThat(buckets.take("c", 0)).isEmpty();
        assertThat(buckets.take("c", 0)).isPresent();
        assertThat(buckets.take("a", 0)).isEmpty();
    }

    @Test
    void aRateIsReadAsItIsWritten() {
        assertThat(Rate.valueOf("5/20")).isEqualTo(new Rate(5, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf("5"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf("0/20"));
    }
}

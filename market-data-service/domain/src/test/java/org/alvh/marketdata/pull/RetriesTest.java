package org.alvh.marketdata.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;

/** A file ready at 19:00 UTC; the moment is Friday noon, so the next schedule is the same evening. */
class RetriesTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-27T19:00:00Z");
    private static final PullSchedule SCHEDULE =
            new PullSchedule(ExchangeCalendar.newYork(), LocalTime.of(19, 0), ZoneOffset.UTC, 0);
    private static final Retries RETRIES =
            new Retries(new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30)), Duration.ofMinutes(20), 3, 7);
    private static final PullCourse NEW = PullCourse.notBefore(Instant.EPOCH);

    @Test
    void theSessionExpectedIsFollowedByTheNextSchedule() {
        PullCourse course = RETRIES.succeeded(NEW, true, SCHEDULE, NOON);

        assertThat(course)
                .isEqualTo(new PullCourse(Optional.of(NOON), Optional.of(NOON), 0, Optional.empty(), EVENING));
    }

    @Test
    void aLateFileIsLookedForAsOftenAsTriesAllow() {
        PullCourse first = RETRIES.succeeded(NEW, false, SCHEDULE, NOON);
        PullCourse second = RETRIES.succeeded(first, false, SCHEDULE, NOON);
        PullCourse third = RETRIES.succeeded(second, false, SCHEDULE, NOON);

        assertThat(first.nextAttempt()).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
        assertThat(second.tries()).isEqualTo(2);
        assertThat(third.nextAttempt()).isEqualTo(EVENING);
        assertThat(RETRIES.succeeded(third, false, SCHEDULE, EVENING).tries()).isEqualTo(1);
    }

    @Test
    void aFailureThatMayPassIsTriedAgainAfterAPauseOfItsSource() {
        PullCourse course = failed(NEW, PullFailure.SERVER_ERROR, Optional.empty());

        assertThat(Duration.between(NOON, course.nextAttempt()))
                .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
        assertThat(failed(NEW, PullFailure.SERVER_ERROR, Optional.empty())).isEqualTo(course);
        assertThat(RETRIES.failed(
                                "another",
                                NEW,
                                new PullCourse.Failure(PullFailure.SERVER_ERROR, "500"),
                                Optional.empty(),
                                SCHEDULE,
                                NOON)
                        .nextAttempt())
                .isNotEqualTo(course.nextAttempt());
    }

    @Test
    void whatTheHostAsksForIsGranted() {
        assertThat(failed(NEW, PullFailure.TOO_MANY_REQUESTS, Optional.of(Duration.ofMinutes(50)))
                        .nextAttempt())
                .isEqualTo(NOON.plus(Duration.ofMinutes(50)));
        assertThat(failed(NEW, PullFailure.GONE, Optional.of(Duration.ofDays(2)))
                        .nextAttempt())
                .isEqualTo(NOON.plus(Duration.ofDays(2)));
    }

    @Test
    void whatWillNotPassByItselfWaitsForTheNextSchedule() {
        PullCourse course = failed(NEW, PullFailure.GONE, Optional.empty());

        assertThat(course.nextAttempt()).isEqualTo(EVENING);
        assertThat(course.failure()).contains(new PullCourse.Failure(PullFailure.GONE, "told"));
        assertThat(course.lastSuccess()).isEmpty();
    }

    @Test
    void triesAtOneSessionEnd() {
        PullCourse course = NEW;
        for (int i = 0; i < 3; i++) {
            course = failed(course, PullFailure.CUT_OFF, Optional.empty());
        }

        assertThat(course.tries()).isEqualTo(3);
        assertThat(course.nextAttempt()).isEqualTo(EVENING);
    }

    private static PullCourse failed(PullCourse before, PullFailure reason, Optional<Duration> retryAfter) {
        return RETRIES.failed("one", before, new PullCourse.Failure(reason, "told"), retryAfter, SCHEDULE, NOON);
    }
}

package org.alvh.marketdata.pull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.alvh.marketdata.pull.PullCourse.Failure;

/**
 * When a source is tried again.
 *
 * <pre>
 *   the session expected came             ─▶ next schedule
 *   a file came, but not that session     ─▶ after recheck, as often as tries allow, then next schedule
 *   a failure that may pass               ─▶ after backoff or Retry-After, whichever is longer; the same limit
 *   a failure that will not pass by itself ─▶ next schedule
 * </pre>
 *
 * @param recheck between two looks for a file that is late
 * @param mostTries attempts at one session before the next is waited for
 * @param seed spreads the pauses; two installations with different seeds do not come at the same moments
 */
public record Retries(Backoff backoff, Duration recheck, int mostTries, long seed) {

    private static final long PRIME = 1_000_003;

    public Retries {
        if (recheck.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("a recheck comes after a millisecond at least, not after " + recheck);
        }
        if (mostTries < 1) {
            throw new IllegalArgumentException("a session is tried once at least, not " + mostTries + " times");
        }
    }

    /** After an attempt that brought a file, or word that it is unchanged. */
    public PullCourse succeeded(PullCourse before, boolean expectedCame, PullSchedule schedule, Instant now) {
        int tries = expectedCame ? 0 : tried(before);
        Instant next = tries == 0 ? schedule.nextAfter(now) : retry(tries, now.plus(recheck), schedule, now);
        return new PullCourse(Optional.of(now), Optional.of(now), tries, Optional.empty(), next);
    }

    /**
     * After an attempt that failed.
     *
     * @param source whose pauses these are: each source has its own
     * @param retryAfter what the host asked for
     */
    public PullCourse failed(
            String source,
            PullCourse before,
            Failure failure,
            Optional<Duration> retryAfter,
            PullSchedule schedule,
            Instant now) {
        int tries = tried(before);
        Instant asked = retryAfter.map(now::plus).orElse(now);
        Instant next = schedule.nextAfter(now);
        if (failure.reason().isRetried()) {
            next = retry(tries, later(asked, now.plus(backoff.pause(tries, unit(source, tries)))), schedule, now);
        }
        return new PullCourse(before.lastSuccess(), Optional.of(now), tries, Optional.of(failure), later(asked, next));
    }

    /** A session that was given up is over: what comes now is the first try at the next. */
    private int tried(PullCourse before) {
        return before.tries() >= mostTries ? 1 : before.tries() + 1;
    }

    private Instant retry(int tries, Instant soon, PullSchedule schedule, Instant now) {
        return tries >= mostTries ? schedule.nextAfter(now) : soon;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private double unit(String source, int tries) {
        return new SplittableRandom((seed * PRIME + source.hashCode()) * PRIME + tries).nextDouble();
    }
}

package org.alvh.gateway.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A token bucket for each key, kept as one number: the time at which the bucket will be full again. A grant moves it
 * on by one interval; a grant that would move it more than a burst ahead of now is refused.
 */
final class Buckets {

    private final Rate rate;
    private final Map<String, Long> fullAt;

    /** Buckets of a rate, for so many keys at most; a key that is forgotten begins with a full bucket. */
    Buckets(Rate rate, int most) {
        this.rate = rate;
        this.fullAt = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > most;
            }
        };
    }

    Rate rate() {
        return rate;
    }

    /** Takes one grant at the given time; where none is left, the nanoseconds until there is. */
    synchronized Optional<Long> take(String key, long nanos) {
        long full = Math.max(fullAt.getOrDefault(key, nanos), nanos);
        long next = full + rate.intervalNanos();
        long wait = next - nanos - rate.burst() * rate.intervalNanos();
        if (wait > 0) {
            return Optional.of(wait);
        }
        fullAt.put(key, next);
        return Optional.empty();
    }
}

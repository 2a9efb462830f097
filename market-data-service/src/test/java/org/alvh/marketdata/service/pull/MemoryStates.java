package org.alvh.marketdata.service.pull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullState;

/** States without a database. */
final class MemoryStates implements PullStates {

    private final Map<String, PullState> states = new TreeMap<>();

    @Override
    public void know(String source, Instant now) {
        states.putIfAbsent(source, new PullState(source, Optional.empty(), PullCourse.notBefore(now)));
    }

    @Override
    public Optional<PullState> claim(String source, Instant now, Instant until) {
        PullState state = states.get(source);
        if (state == null || state.course().nextAttempt().isAfter(now)) {
            return Optional.empty();
        }
        PullCourse course = state.course();
        states.put(
                source,
                state.with(new PullCourse(
                        course.lastSuccess(), course.lastAttempt(), course.tries(), course.failure(), until)));
        return Optional.of(states.get(source));
    }

    @Override
    public void save(PullState state) {
        states.put(state.source(), state);
    }

    @Override
    public List<PullState> all() {
        return List.copyOf(states.values());
    }
}

package org.alvh.marketdata.service.pull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.alvh.chassis.failure.Environments;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullState;

/** A look at every source, one after the other. */
final class PullRound {

    private final List<PullSource> sources;
    private final PullStates states;
    private final PullAttempt attempt;
    private final BiConsumer<PullSource, PullOutcome> told;

    /** @param told what is told of each look */
    PullRound(
            List<PullSource> sources,
            PullStates states,
            PullAttempt attempt,
            BiConsumer<PullSource, PullOutcome> told) {
        this.sources = List.copyOf(sources);
        this.states = states;
        this.attempt = attempt;
        this.told = told;
    }

    /** Makes sources known that are not yet. */
    void begin(Instant now) {
        sources.forEach(source -> states.know(source.name(), now));
    }

    /**
     * Tries what is due.
     *
     * @return when something may be due next, {@code latest} at the latest
     */
    Instant look(Instant now, Instant latest) {
        Map<String, PullState> known = new TreeMap<>();
        states.all().forEach(state -> known.put(state.source(), state));
        Instant next = latest;
        for (PullSource source : sources) {
            PullState state = known.computeIfAbsent(source.name(), PullRound::unknown);
            PullOutcome outcome = outcome(source, state, now, latest);
            told.accept(source, outcome);
            next = outcome.next().isBefore(next) ? outcome.next() : next;
        }
        return next;
    }

    private PullOutcome outcome(PullSource source, PullState state, Instant now, Instant latest) {
        try {
            return attempt.at(source, state, now);
        } catch (RuntimeException fault) {
            if (Environments.isEnvironment(fault)) {
                throw fault;
            }
            return new PullOutcome.Broken(fault, latest);
        }
    }

    /** The state of a source of which there is no row yet. */
    static PullState unknown(String name) {
        return new PullState(name, Optional.empty(), PullCourse.notBefore(Instant.EPOCH));
    }
}

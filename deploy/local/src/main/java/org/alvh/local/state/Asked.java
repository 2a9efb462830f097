package org.alvh.local.state;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.alvh.cli.WrongQuestion;
import org.alvh.local.part.PortPlan;

/**
 * What {@code up} is asked for, as far as it was said.
 *
 * @param data {@code sample}, or a history folder
 * @param mandate a preset, or a JSON file
 * @param port the first of the platform's ports
 */
public record Asked(
        Optional<Path> state,
        Optional<String> data,
        Optional<Long> seed,
        Optional<LocalDate> from,
        Optional<Integer> sessions,
        Optional<Pace> pace,
        Optional<String> mandate,
        Optional<String> hedge,
        Optional<Integer> port) {

    /** The name of the market without end that needs no file. */
    public static final String SAMPLE = "sample";

    public Asked {
        Objects.requireNonNull(state, "state");
        if (sessions.filter(asked -> asked < 1).isPresent()) {
            throw new WrongQuestion("--sessions is " + sessions.get() + ", expected 1 or more");
        }
        if (port.filter(asked -> !PortPlan.isPossible(asked)).isPresent()) {
            throw new WrongQuestion("--port is " + port.get() + ", expected one " + PortPlan.possible());
        }
        if (seed.isPresent() && data.filter(asked -> !asked.equals(SAMPLE)).isPresent()) {
            throw new WrongQuestion(
                    "--seed belongs to --data " + SAMPLE + ", not to the history in " + data.orElse(SAMPLE));
        }
    }

    /** The sample at its standard pace. */
    public static Asked sample() {
        return new Asked(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same in a state of its own. */
    public Asked in(Path otherState) {
        return new Asked(Optional.of(otherState), data, seed, from, sessions, pace, mandate, hedge, port);
    }

    /** The same in a state of its own, on ports of its own. */
    public Asked in(Path otherState, int firstPort) {
        return new Asked(
                Optional.of(otherState), data, seed, from, sessions, pace, mandate, hedge, Optional.of(firstPort));
    }

    /** The same, so many sessions long and so fast. */
    public Asked playing(int howMany, Pace howFast) {
        return new Asked(state, data, seed, from, Optional.of(howMany), Optional.of(howFast), mandate, hedge, port);
    }
}

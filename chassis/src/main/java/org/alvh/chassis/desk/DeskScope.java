package org.alvh.chassis.desk;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The desk that the running work belongs to, said explicitly where the work begins and never guessed. It can't be
 * changed while the work runs, and doesn't outlive it.
 */
final class DeskScope {

    /** The scope of work on rows that belong to no desk: no desk has this name, so tenanted rows stay invisible. */
    static final String NO_DESK = "";

    private static final ScopedValue<String> DESK = ScopedValue.newInstance();

    private DeskScope() {}

    static <T> T within(String desk, Supplier<T> work) {
        return ScopedValue.where(DESK, desk).call(work::get);
    }

    static Optional<String> current() {
        return DESK.isBound() ? Optional.of(DESK.get()) : Optional.empty();
    }
}

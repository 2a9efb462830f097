package org.alvh.chassis.event;

import java.util.Optional;
import java.util.function.Supplier;

/** The event that the running work answers; what is published meanwhile names it as its cause. */
public final class Cause {

    private static final ScopedValue<Envelope> EVENT = ScopedValue.newInstance();

    private Cause() {}

    public static void during(Envelope event, Runnable work) {
        ScopedValue.where(EVENT, event).run(work);
    }

    public static <T> T answering(Envelope event, Supplier<T> work) {
        return ScopedValue.where(EVENT, event).call(work::get);
    }

    public static Optional<Envelope> current() {
        return EVENT.isBound() ? Optional.of(EVENT.get()) : Optional.empty();
    }
}

package org.alvh.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often an account's own work was asked for. */
@ApplicationScoped
class NothingToAdvance implements AccountWork {

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public void advance(String account) {
        asked.incrementAndGet();
    }

    int asked() {
        return asked.get();
    }
}

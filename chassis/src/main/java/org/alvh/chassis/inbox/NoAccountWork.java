package org.alvh.chassis.inbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** A service that works for no accounts. */
@DefaultBean
@ApplicationScoped
class NoAccountWork implements AccountWork {

    @Override
    public void advance(String account) {
        throw new IllegalStateException("this service does no work for accounts, and was asked to for " + account);
    }
}

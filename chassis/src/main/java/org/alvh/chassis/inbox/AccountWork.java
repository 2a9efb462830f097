package org.alvh.chassis.inbox;

/** What a service does for an account whenever something of it has arrived. Each service has exactly one. */
public interface AccountWork {

    /** Does everything that has become possible, each step in a transaction of its own. Idempotent. */
    void advance(String account);
}

package org.alvh.chassis.inbox;

import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import org.alvh.chassis.event.Received;

/** What a service does with the events of one topic. */
public interface Subscription<M extends MessageLite> {

    String topic();

    Parser<M> parser();

    /** True where only the newest event of a key counts: then no gap is waited for. */
    default boolean compacted() {
        return false;
    }

    /**
     * True where the key is an account: its events wait until the account is known, are applied in its desk, and one
     * that fails stops the account. Events of other topics that fail are put aside, and nothing stops.
     */
    default boolean ofAccount() {
        return true;
    }

    /** Keeps the event; in the transaction that also remembers that it was applied. */
    void apply(Received<M> event);

    /**
     * Carries on with whatever the event has made possible, in transactions of its own. Called after the commit,
     * and again where the event comes again, so it has to be idempotent.
     */
    void after(Received<M> event);
}

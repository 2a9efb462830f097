package org.alvh.chassis.event;

/** A record that is not an event of its topic. */
public final class Undecodable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Undecodable(String what) {
        super(what);
    }

    public Undecodable(String what, Throwable cause) {
        super(what, cause);
    }
}

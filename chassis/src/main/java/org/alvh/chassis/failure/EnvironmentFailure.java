package org.alvh.chassis.failure;

/** A broker, a database or another service is not there now. Nothing is wrong with the work: it is tried again. */
public final class EnvironmentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EnvironmentFailure(String what) {
        super(what);
    }

    public EnvironmentFailure(String what, Throwable cause) {
        super(what, cause);
    }
}

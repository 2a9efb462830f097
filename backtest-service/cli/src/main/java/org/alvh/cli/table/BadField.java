package org.alvh.cli.table;

/** A field of a row does not hold what its column says; the reason names column, value and what was expected. */
public final class BadField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public BadField(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}

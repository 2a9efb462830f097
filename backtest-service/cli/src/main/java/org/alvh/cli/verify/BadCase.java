package org.alvh.cli.verify;

/** A reference case cannot be computed as it is written; the message says why. */
final class BadCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCase(String message) {
        super(message);
    }

    BadCase(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.alvh.local.state;

/** A settings file that is not as it was written; the message says what is wrong. */
final class DamagedSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedSettings(String message) {
        super(message);
    }

    DamagedSettings(String message, Throwable cause) {
        super(message, cause);
    }
}

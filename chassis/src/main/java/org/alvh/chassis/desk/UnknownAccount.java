package org.alvh.chassis.desk;

/** No such account, as far as this service knows. */
public final class UnknownAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownAccount(String account) {
        super("there is no account '" + account + "'");
    }
}

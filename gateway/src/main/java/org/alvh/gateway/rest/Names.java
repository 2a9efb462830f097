package org.alvh.gateway.rest;

/** Names that several resources share. */
final class Names {

    /** What a desk may be called. */
    static final String DESK = "[a-z][a-z0-9-]{0,31}";

    /** What an account may be called within its desk. */
    static final String ACCOUNT = "[a-z][a-z0-9-]{0,31}";

    static final String VIEWER = "viewer";
    static final String TRADER = "trader";

    private Names() {}
}

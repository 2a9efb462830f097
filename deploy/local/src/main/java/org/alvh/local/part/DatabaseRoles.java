package org.alvh.local.part;

import java.util.List;

/** The three database roles of a service, as {@code deploy/database} makes them. */
public final class DatabaseRoles {

    static final String OWNER = "_owner";
    static final String RELAY = "_relay";

    /** What follows the schema's name in the names of the roles. */
    public static final List<String> SUFFIXES = List.of(OWNER, "", RELAY);

    private DatabaseRoles() {}
}

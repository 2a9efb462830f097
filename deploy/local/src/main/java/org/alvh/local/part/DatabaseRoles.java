package org.alvh.local.part;

import java.util.List;

/** The database roles of a part of the project's own, as {@code deploy/database} makes them. */
public final class DatabaseRoles {

    private DatabaseRoles() {}

    /** Owns the schema and migrates it; the part itself, whose role is named like the schema, owns nothing. */
    static String owner(Part part) {
        return part.schema() + "_owner";
    }

    /** Sees the outbox of a service and nothing else. */
    static String relay(Part service) {
        return service.schema() + "_relay";
    }

    /** The names of all roles of a part; the gateway sends no events, so it has no relay. */
    public static List<String> names(Part part) {
        return part.isService()
                ? List.of(owner(part), part.schema(), relay(part))
                : List.of(owner(part), part.schema());
    }
}

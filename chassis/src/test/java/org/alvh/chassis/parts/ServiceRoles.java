package org.alvh.chassis.parts;

/** The roles and the schema that an operator gives a service. */
final class ServiceRoles {

    private ServiceRoles() {}

    static String sql(String schema) {
        return """
                create role %1$s_owner login password '%1$s' nosuperuser nobypassrls;
                create role %1$s login password '%1$s' nosuperuser nobypassrls;
                create role %1$s_relay login password '%1$s' nosuperuser nobypassrls;
                create schema %1$s authorization %1$s_owner;
                grant usage on schema %1$s to %1$s, %1$s_relay;
                """.formatted(schema);
    }
}

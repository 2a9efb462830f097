package org.alvh.local.talk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The users of the demo realm, {@code deploy/keycloak/local-demo.json}; their passwords are no secrets. */
public enum DemoUser {
    NORTH_VIEWER("viewer", "north"),
    NORTH_TRADER("trader", "north"),
    NORTH_STEWARD("steward", "north"),
    SOUTH_TRADER("trader", "south"),
    ADMIN("admin", "north");

    private final String role;
    private final String desk;

    DemoUser(String role, String desk) {
        this.role = role;
        this.desk = desk;
    }

    /** The user of a name; empty where nobody has it. */
    public static Optional<DemoUser> named(String userName) {
        return Arrays.stream(values())
                .filter(user -> user.userName().equals(userName))
                .findFirst();
    }

    /** The name to log in with, such as {@code north-trader}. */
    public String userName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String password() {
        return "demo-" + userName();
    }

    /** The highest role on the desk. */
    public String role() {
        return role;
    }

    public String desk() {
        return desk;
    }
}

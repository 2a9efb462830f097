package org.alvh.chassis.identity;

import java.util.Locale;
import java.util.Optional;

/** What a person may do on a desk; each role may do what those before it may. */
public enum DeskRole {
    VIEWER,
    TRADER,
    STEWARD,
    ADMIN;

    /** True where this role may do what the other may. */
    public boolean covers(DeskRole least) {
        return compareTo(least) >= 0;
    }

    /** The role of a name as it stands in tokens and on resources, such as {@code trader}. */
    public static Optional<DeskRole> ofName(String name) {
        for (DeskRole role : values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}

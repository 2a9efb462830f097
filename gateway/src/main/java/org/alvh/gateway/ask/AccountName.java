package org.alvh.gateway.ask;

import java.util.regex.Pattern;

/** An account as its desk calls it. */
public record AccountName(String desk, String name) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    public AccountName {
        if (!WORD.matcher(desk).matches() || !WORD.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "account '" + name + "' of desk '" + desk + "', expected lower-case letters, digits and hyphens");
        }
    }

    /** What the services call it, unique in the platform. */
    String id() {
        return desk + "." + name;
    }
}

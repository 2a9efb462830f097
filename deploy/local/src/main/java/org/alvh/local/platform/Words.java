package org.alvh.local.platform;

/** Names of the contracts' enums as people read them. */
public final class Words {

    private static final String UNSPECIFIED = "UNSPECIFIED";

    private Words() {}

    /** The name without the prefix that the contract gives it; empty where nothing is specified. */
    public static String of(Enum<?> value, String prefix) {
        String word = value.name().startsWith(prefix) ? value.name().substring(prefix.length()) : value.name();
        return word.equals(UNSPECIFIED) ? "" : word;
    }
}

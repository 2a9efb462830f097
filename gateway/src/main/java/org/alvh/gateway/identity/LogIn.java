package org.alvh.gateway.identity;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A person's log-in in one browser.
 *
 * @param key the hash of the id in the browser's cookie, in hexadecimal
 * @param subject the person at the identity provider
 * @param name the person's user name
 * @param csrfToken what writes of this log-in must show
 * @param ends when it ends if it is not used again
 */
public record LogIn(String key, String subject, String name, String csrfToken, Instant ends) {

    private static final int KEY_DIGITS = 64;

    public LogIn {
        if (key.length() != KEY_DIGITS || HexFormat.of().parseHex(key).length * 2 != KEY_DIGITS) {
            throw new IllegalArgumentException("the key of a log-in is a SHA-256, not " + key.length() + " digits");
        }
        if (subject.isBlank() || csrfToken.isBlank()) {
            throw new IllegalArgumentException("a log-in has a subject and a token for writes");
        }
    }
}

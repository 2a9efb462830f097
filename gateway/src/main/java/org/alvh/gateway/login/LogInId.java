package org.alvh.gateway.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a log-in: 256 random bits that the browser holds. The gateway keeps its hash only, so the table of
 * log-ins lets nobody in.
 */
record LogInId(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    LogInId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("the id of a log-in has 43 characters of Base64");
        }
    }

    static LogInId random() {
        return new LogInId(secret());
    }

    /** The id that a browser sends; empty where it can be none. */
    static Optional<LogInId> sent(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LogInId(text)) : Optional.empty();
    }

    /** 256 random bits in Base64 for addresses. */
    static String secret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the gateway keeps: the SHA-256 in hexadecimal. */
    String key() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "LogInId";
    }
}

package org.alvh.quant.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of content, in lower-case hexadecimal: the name of a mandate, a history, a decision, a result. */
public final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A hash taken over content that comes in parts. */
    public static ContentHash incremental() {
        return new ContentHash();
    }

    public static String of(byte[] content) {
        return incremental().add(content).hex();
    }

    public static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    public ContentHash add(byte[] part) {
        digest.update(part);
        return this;
    }

    public ContentHash add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of all parts so far; afterwards the hash begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

package org.alvh.marketdata.pull;

/**
 * By what an endpoint tells whether its file has changed (RFC 9110, 8.8).
 *
 * @param etag as it was sent, quotes and all; empty where none was
 * @param lastModified as it was sent; empty where none was
 */
public record Validators(String etag, String lastModified) {

    public static final Validators NONE = new Validators("", "");

    /** A longer one is no validator. */
    public static final int MOST_CHARACTERS = 1024;

    public Validators {
        etag = sendable(etag) ? etag : "";
        lastModified = sendable(lastModified) ? lastModified : "";
    }

    /** What came in a header goes out in one again, so it must be able to. */
    private static boolean sendable(String value) {
        return value.length() <= MOST_CHARACTERS && value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }
}

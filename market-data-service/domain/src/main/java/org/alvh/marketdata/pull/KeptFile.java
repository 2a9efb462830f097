package org.alvh.marketdata.pull;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The last good file of a source.
 *
 * @param address SHA-256 of the URL that it came from: a URL may hold a key, which belongs into no table
 * @param contentHash SHA-256 of its unpacked bytes, under which it is kept
 */
public record KeptFile(String address, String contentHash, long bytes, Validators validators, FileYield yield) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public KeptFile {
        Objects.requireNonNull(validators, "validators");
        Objects.requireNonNull(yield, "yield");
        if (!HASH.matcher(address).matches() || !HASH.matcher(contentHash).matches()) {
            throw new IllegalArgumentException(
                    "address and content are 64 lower-case hex digits, but were " + address + ", " + contentHash);
        }
        if (bytes < 1) {
            throw new IllegalArgumentException("a kept file has bytes, but had " + bytes);
        }
    }

    public KeptFile with(Validators newer) {
        return new KeptFile(address, contentHash, bytes, newer, yield);
    }
}

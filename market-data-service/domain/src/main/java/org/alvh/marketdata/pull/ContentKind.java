package org.alvh.marketdata.pull;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file looks like by its first bytes, whatever its header or name says. */
public enum ContentKind {
    /** Text that is none of the others: the only one that a vendor's columns can be in. */
    TEXT("text"),
    EMPTY("an empty file"),
    HTML("a web page"),
    XML("an XML document"),
    JSON("a JSON document"),
    ZIP("a zip archive"),
    GZIP("a gzip file"),
    PDF("a PDF document"),
    BINARY("bytes that are no text");

    /** How many bytes at the beginning are looked at. */
    public static final int LOOKED_AT = 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String description;

    ContentKind(String description) {
        this.description = description;
    }

    /** With its article, as in "it looks like …". */
    public String description() {
        return description;
    }

    /**
     * The kind of a file that begins so.
     *
     * @param head the first {@link #LOOKED_AT} bytes, fewer where the file is shorter
     */
    public static ContentKind of(byte[] head) {
        if (beginsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (beginsWith(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (beginsWith(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        String text = new String(head, StandardCharsets.UTF_8);
        if (text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c))) {
            return BINARY;
        }
        String begin = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1).strip() : text.strip();
        return ofText(begin.toLowerCase(Locale.ROOT));
    }

    private static ContentKind ofText(String begin) {
        if (begin.isEmpty()) {
            return EMPTY;
        }
        if (begin.startsWith("{") || begin.startsWith("[{")) {
            return JSON;
        }
        if (!begin.startsWith("<")) {
            return TEXT;
        }
        boolean xml = begin.startsWith("<?xml") && !begin.contains("<html");
        return xml ? XML : HTML;
    }

    private static boolean beginsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}

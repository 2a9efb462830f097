package org.alvh.marketdata.vendor;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a file that hold something, and where each stands. A byte order mark is not part of the first. */
final class NumberedLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Iterator<String> lines;
    private long read;
    private String ahead = "";

    NumberedLines(Iterable<String> lines) {
        this.lines = lines.iterator();
    }

    boolean hasNext() {
        while (ahead.isBlank() && lines.hasNext()) {
            String line = lines.next();
            read++;
            ahead = read == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        }
        return !ahead.isBlank();
    }

    String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after line " + read);
        }
        String line = ahead;
        ahead = "";
        return line;
    }

    /** The number of the line that {@link #next} gave last, the file's first being 1. */
    long number() {
        return read;
    }
}

package org.alvh.cli.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a stream, one held at a time, each ended by LF, CRLF or CR. Bytes that are not UTF-8 come out as
 * U+FFFD. A line longer than {@link #LONGEST_LINE} is refused, so no file can fill the memory with one line.
 */
public final class TextLines implements Iterator<String> {

    /** Characters; the widest vendor row known has under 2,000. */
    static final int LONGEST_LINE = 65_536;

    private static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[16_384];
    private int position;
    private int filled;
    private boolean afterCarriageReturn;
    private long number;

    public TextLines(InputStream bytes) {
        this(bytes, UTF_8);
    }

    /** The lines of bytes in another encoding. */
    public TextLines(InputStream bytes, Charset charset) {
        this.reader = new InputStreamReader(bytes, charset);
    }

    @Override
    public boolean hasNext() {
        int next = peek();
        if (afterCarriageReturn && next == '\n') {
            position++;
            next = peek();
        }
        afterCarriageReturn = false;
        return next != END;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the last line was read");
        }
        number++;
        StringBuilder line = new StringBuilder();
        for (int c = peek(); c != END; c = peek()) {
            position++;
            if (c == '\n' || c == '\r') {
                afterCarriageReturn = c == '\r';
                return line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw new UncheckedIOException(new IOException("its line " + number + " is longer than " + LONGEST_LINE
                        + " characters, expected a row a line: end that line where its row ends, or take it out"));
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private int peek() {
        if (position < filled) {
            return buffer[position];
        }
        try {
            filled = reader.read(buffer, 0, buffer.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        position = 0;
        return filled <= 0 ? END : buffer[0];
    }
}

package org.alvh.marketdata.service.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.observed.ChainRow;

/**
 * Rows of a chain in the binary form of COPY: the count of fields, then each as its length and its bytes in network
 * order, −1 for an absent one. The server then parses no number. Holds one row at a time.
 */
final class ChainRowBytes {

    private static final int FIELDS = 17;
    private static final int ABSENT = -1;

    /** PostgreSQL counts days from 2000-01-01. */
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final int FIXED_BYTES = 512;

    private final int snapshot;
    private ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES);

    /** @param snapshot the key of the chain */
    ChainRowBytes(int snapshot) {
        this.snapshot = snapshot;
    }

    /** A row in the order of the columns of {@link ChainTable}; it holds until the next one. */
    ByteBuffer of(ChainRow row) {
        byte[] source = row.source().getBytes(UTF_8);
        if (bytes.capacity() < FIXED_BYTES + source.length) {
            bytes = ByteBuffer.allocate(FIXED_BYTES + source.length);
        }
        bytes.clear().putShort((short) FIELDS);
        bytes.putInt(Integer.BYTES).putInt(snapshot);
        add(row.quoteDate());
        add(row.series().root().getBytes(UTF_8));
        add(row.series().expiry());
        add(row.series().right().name().getBytes(UTF_8));
        add(row.series().strike());
        add(row.sides().bid());
        add(row.sides().ask());
        add(row.sides().bidSize());
        add(row.sides().askSize());
        add(row.activity().last());
        add(row.activity().volume());
        add(row.activity().openInterest());
        add(row.marks().underlying());
        add(row.marks().impliedVolatility());
        add(row.marks().delta());
        add(source);
        return bytes.flip();
    }

    private void add(byte[] text) {
        bytes.putInt(text.length).put(text);
    }

    private void add(LocalDate date) {
        bytes.putInt(Integer.BYTES).putInt(Math.toIntExact(date.toEpochDay() - FIRST_DAY));
    }

    private void add(double value) {
        bytes.putInt(Double.BYTES).putDouble(value);
    }

    private void add(OptionalDouble value) {
        if (value.isPresent()) {
            add(value.getAsDouble());
        } else {
            bytes.putInt(ABSENT);
        }
    }

    private void add(OptionalLong value) {
        if (value.isPresent()) {
            bytes.putInt(Long.BYTES).putLong(value.getAsLong());
        } else {
            bytes.putInt(ABSENT);
        }
    }
}

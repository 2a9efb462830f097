package org.alvh.marketdata.service.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, sent in pieces. Closed before its end it takes them all back. */
final class CopyRows implements AutoCloseable {

    private static final int PIECE_BYTES = 1 << 16;

    /** What a binary copy begins with: its signature, no flags, no extension. */
    private static final byte[] BINARY_HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private final CopyIn copy;
    private final byte[] piece = new byte[PIECE_BYTES];
    private int filled;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * Begins to write lines of CSV.
     *
     * @param into a table and its columns in parentheses
     */
    static CopyRows text(Connection connection, String into) throws SQLException {
        return begin(connection, into, "csv");
    }

    /** The same of rows in binary form. */
    static CopyRows binary(Connection connection, String into) throws SQLException {
        CopyRows rows = begin(connection, into, "binary");
        rows.add(ByteBuffer.wrap(BINARY_HEADER));
        return rows;
    }

    private static CopyRows begin(Connection connection, String into, String format) throws SQLException {
        return new CopyRows(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin (format " + format + ")"));
    }

    void add(ByteBuffer row) throws SQLException {
        while (row.hasRemaining()) {
            int length = Math.min(row.remaining(), piece.length - filled);
            row.get(piece, filled, length);
            filled += length;
            if (filled == piece.length) {
                send();
            }
        }
    }

    void add(String line) throws SQLException {
        add(ByteBuffer.wrap(line.getBytes(UTF_8)));
    }

    /** Ends the writing and says how many rows came of it. */
    long end() throws SQLException {
        send();
        return copy.endCopy();
    }

    private void send() throws SQLException {
        if (filled > 0) {
            copy.writeToCopy(piece, 0, filled);
            filled = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    /** A field of CSV that may hold anything, in quotes. */
    static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }
}

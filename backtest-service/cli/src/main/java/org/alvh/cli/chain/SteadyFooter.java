package org.alvh.cli.chain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * Gives the footer of a Parquet file one form for one content. The library lists the encodings of a column in an order
 * that differs between runs of the program, of a set that is ordered by the place of its members in memory; here they
 * stand by their number.
 */
final class SteadyFooter {

    /** Behind the footer: its length, lowest byte first, and the letters {@code PAR1}. */
    private static final int TAIL_BYTES = 8;

    private SteadyFooter() {}

    /** The same file with its footer in order. */
    static byte[] of(byte[] file) throws IOException {
        int tail = file.length - TAIL_BYTES;
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(tail);
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, tail - length, length));
        footer.getRow_groups()
                .forEach(group -> group.getColumns()
                        .forEach(column -> column.getMeta_data()
                                .getEncodings()
                                .sort(Comparator.comparingInt(Encoding::getValue))));
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(file.length);
        ordered.write(file, 0, tail - length);
        Util.writeFileMetaData(footer, ordered);
        int written = ordered.size() - (tail - length);
        ordered.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(written)
                .array());
        ordered.write(file, tail + Integer.BYTES, TAIL_BYTES - Integer.BYTES);
        return ordered.toByteArray();
    }
}

package org.alvh.cli.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** A file of an archive, held to the checksum that the archive has of it: at its end, which nothing is laid before. */
final class CheckedEntry extends FilterInputStream {

    private final CRC32 checksum = new CRC32();
    private final long expected;

    private CheckedEntry(InputStream content, long expected) {
        super(content);
        this.expected = expected;
    }

    /** A file of an archive, unpacked as it is read. */
    static InputStream of(ZipFile archive, ZipEntry entry) throws IOException {
        return new CheckedEntry(archive.getInputStream(entry), entry.getCrc());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int several = super.read(target, offset, length);
        if (several > 0) {
            checksum.update(target, offset, several);
        } else if (several < 0 && checksum.getValue() != expected) {
            throw new UnfitFile(
                    FileDefect.UNREADABLE,
                    "its bytes are not those that were packed, its checksum says: fetch it anew");
        }
        return several;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

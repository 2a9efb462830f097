package org.alvh.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** A packed text, or several one behind the other; what stands behind the last is refused and not passed over. */
final class PackedText extends GZIPInputStream {

    /** Bytes of checksum and length that end a packed text; they are read past the unpacker. */
    private static final int TRAILER = 8;

    PackedText(InputStream packed) throws IOException {
        super(packed);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int several = super.read(target, offset, length);
        if (several < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new UnfitFile(
                    FileDefect.UNREADABLE, "behind its packed text stands what is none: it is damaged, fetch it anew");
        }
        return several;
    }
}

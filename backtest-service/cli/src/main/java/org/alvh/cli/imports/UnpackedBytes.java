package org.alvh.cli.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** Counts what a packed file unpacks to, over all that it holds, and stops one that swells beyond reason. */
final class UnpackedBytes {

    /** Text of quotes packs to a tenth, mostly zeros to a fiftieth; a bomb to a thousandth. */
    static final long MOST_RATIO = 200;

    /** Unpacked bytes that any ratio is allowed for. */
    static final long ALWAYS_ALLOWED = 1 << 20;

    /** Unpacked bytes of one file: two years of every listed option of the country. */
    static final long MOST = 64L << 30;

    private final long allowed;
    private long read;

    private UnpackedBytes(long allowed) {
        this.allowed = allowed;
    }

    /** The allowance of a file of so many bytes. */
    static UnpackedBytes of(long packedBytes) {
        long byRatio = packedBytes > MOST / MOST_RATIO ? MOST : packedBytes * MOST_RATIO;
        return new UnpackedBytes(Math.max(byRatio, ALWAYS_ALLOWED));
    }

    InputStream counting(InputStream unpacked) {
        return new FilterInputStream(unpacked) {

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int several = super.read(target, offset, length);
                count(several);
                return several;
            }
        };
    }

    private void count(int bytes) throws UnfitFile {
        read += Math.max(bytes, 0);
        if (read > allowed) {
            throw new UnfitFile(
                    FileDefect.TOO_LARGE,
                    "it unpacks to more than " + allowed + " bytes, expected at most " + MOST_RATIO
                            + " times its size: unpack it yourself if you trust it");
        }
    }
}

package org.alvh.cli.chain;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lends a stream to a writer that closes what it writes to: whoever made the stream still has to force it. */
final class KeptOpen extends FilterOutputStream {

    KeptOpen(OutputStream target) {
        super(target);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}

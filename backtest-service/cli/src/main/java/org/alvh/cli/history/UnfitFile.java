package org.alvh.cli.history;

import java.io.IOException;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** A vendor's file that is refused whole for what it is, before or while its text is read. */
public final class UnfitFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final FileDefect defect;

    public UnfitFile(FileDefect defect, String message) {
        super(message);
        this.defect = defect;
    }

    public FileDefect defect() {
        return defect;
    }
}

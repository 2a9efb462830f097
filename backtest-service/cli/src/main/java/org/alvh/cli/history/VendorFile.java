package org.alvh.cli.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alvh.marketdata.vendor.DailyReading;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.DailyVendor;

/** A file as a vendor delivers it. */
record VendorFile(DailyVendor vendor, Path path) {

    /** The file's own name: reports must not depend on the folder it was found in. */
    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    DailyReading read() {
        if (Files.isDirectory(path)) {
            return new DailyReading.Refused(FileDefect.UNREADABLE, "it is a folder, expected a file");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return vendor.read(name(), () -> new TextLines(bytes));
        } catch (IOException | UncheckedIOException failure) {
            return new DailyReading.Refused(FileDefect.UNREADABLE, FileFailure.reason(failure));
        }
    }
}

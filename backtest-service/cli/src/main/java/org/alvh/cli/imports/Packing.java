package org.alvh.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** How a file is packed, by its first bytes and not by its name. */
enum Packing {
    NONE,
    GZIP,
    ZIP;

    private static final int LONGEST_MARK = 8;

    static Packing of(Path file) throws IOException {
        String mark;
        try (InputStream bytes = Files.newInputStream(file)) {
            mark = new String(bytes.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
        }
        if (mark.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw new UnfitFile(FileDefect.SPREADSHEET, "it is a workbook, expected text: save its sheet as CSV");
        }
        if (mark.startsWith("7z\u00BC\u00AF'\u001C")) {
            throw new UnfitFile(FileDefect.NOT_TEXT, "it is a 7z archive, expected text, .gz or .zip: unpack it");
        }
        if (mark.matches("(?s)\\s*(\\{|\\[\\s*[\\[{\"]).*")) {
            throw new UnfitFile(FileDefect.WRONG_VENDOR, "it is JSON, expected a vendor's comma-separated lines");
        }
        if (mark.startsWith("PAR1")) {
            throw new UnfitFile(FileDefect.NOT_TEXT, "it is a Parquet file, expected a vendor's text");
        }
        if (mark.startsWith("PK\u0003\u0004") || mark.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        return mark.startsWith("\u001F\u008B") ? GZIP : NONE;
    }
}

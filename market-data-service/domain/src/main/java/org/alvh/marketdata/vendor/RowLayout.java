package org.alvh.marketdata.vendor;

import java.util.List;
import org.alvh.marketdata.observed.VendorRow;

/** What a vendor's row format makes of a file's header. */
sealed interface RowLayout {

    /** Reads one data line. */
    @FunctionalInterface
    interface LineReader {

        /** What the line says; a line that cannot be read throws {@link RowRefusal}. */
        List<VendorRow> read(VendorLine line);
    }

    /** The header is of this vendor. */
    record Known(LineReader reader, RowReading.Remarks remarks) implements RowLayout {

        static Known of(LineReader reader) {
            return noting(reader, List.of());
        }

        static Known noting(LineReader reader, List<String> notes) {
            return new Known(reader, new RowReading.Remarks(List.of(), notes));
        }
    }

    /** The header is of this vendor, but the file as a whole cannot be placed. */
    record Unplaced(DailyReading.FileDefect reason, String message) implements RowLayout {}

    /** The header is not of this vendor. */
    record Foreign() implements RowLayout {}
}

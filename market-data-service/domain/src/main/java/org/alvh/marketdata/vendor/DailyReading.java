package org.alvh.marketdata.vendor;

import java.util.List;
import org.alvh.marketdata.history.MarketDay;

/** What reading a vendor's daily file came to. */
public sealed interface DailyReading {

    /**
     * The file is of its vendor; {@code rowsRead} data lines are {@code days} plus {@code quarantined}.
     *
     * @param days the accepted rows, in the order of the file, one a date
     * @param quarantined rows kept out whole, one defect a row
     * @param dropped fields kept out of accepted rows
     * @param ignoredColumns columns that no series is kept for, in lower case
     */
    record Read(List<MarketDay> days, int rowsRead, Defects quarantined, Defects dropped, List<String> ignoredColumns)
            implements DailyReading {

        public Read {
            days = List.copyOf(days);
            ignoredColumns = List.copyOf(ignoredColumns);
            if (rowsRead != days.size() + quarantined.total()) {
                throw new IllegalArgumentException("rows read " + rowsRead + " are not the accepted " + days.size()
                        + " and the quarantined " + quarantined.total());
            }
        }
    }

    /** Nothing of the file was taken. */
    record Refused(FileDefect reason, String message) implements DailyReading {}

    /** Why a file is refused whole. */
    enum FileDefect {
        /** It could not be opened or read to its end. */
        UNREADABLE,
        EMPTY,
        NOT_TEXT,
        NO_HEADER,
        /** Its header is not of the vendor it was given as. */
        WRONG_VENDOR,
        UNKNOWN_INDEX,
        /** A column that matters stands twice, so which one holds is anyone's guess. */
        REPEATED_COLUMN,
        NO_ROWS,
        /** A workbook, where text is expected. */
        SPREADSHEET,
        /** The file does not say its market day, and neither did who gave it. */
        NO_QUOTE_DATE,
        /** Whoever gave the file says a market day that it cannot be of. */
        WRONG_QUOTE_DATE,
        /** Neither a column nor the file name says which series it is of. */
        UNKNOWN_SERIES,
        /** A header that a spreadsheet would run as a formula. */
        FORMULA,
        /** An archive with a name that leads out of its folder. */
        UNSAFE_PATH,
        /** More than any vendor's file holds, or a packed file that swells beyond reason. */
        TOO_LARGE
    }
}

package org.alvh.cli.imports;

import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.Defects;

/** What the import of one file came to, whatever kind of file it is. */
sealed interface FileOutcome {

    /** Nothing of it was taken. */
    record Refused(FileDefect reason, String message) implements FileOutcome {}

    /**
     * Its rows were taken but for those quarantined.
     *
     * @param quoteDates the market days of accepted rows, ascending
     * @param changed values of the folder that it gave anew and differently
     */
    record Taken(int rowsRead, List<LocalDate> quoteDates, Kept kept, int changed) implements FileOutcome {

        public Taken {
            quoteDates = List.copyOf(quoteDates);
        }

        int rowsAccepted() {
            return rowsRead - kept.quarantined().total();
        }
    }

    /** What was kept out, and what is worth saying. */
    record Kept(Defects quarantined, Defects dropped, List<String> ignoredColumns, List<String> notes) {

        public Kept {
            ignoredColumns = List.copyOf(ignoredColumns);
            notes = List.copyOf(notes);
        }
    }
}

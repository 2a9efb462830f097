package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** What reading a vendor's file of rows came to; the rows themselves were handed on while it was read. */
public sealed interface RowReading {

    /**
     * The file is of its vendor; {@code rowsRead} data lines are those handed on plus {@code quarantined}.
     *
     * @param quoteDates the market days of the rows handed on
     * @param quarantined lines kept out whole, one defect a line
     * @param dropped fields kept out of accepted lines
     * @param remarks what the header had to say
     */
    record Read(int rowsRead, SortedSet<LocalDate> quoteDates, Defects quarantined, Defects dropped, Remarks remarks)
            implements RowReading {

        public Read {
            quoteDates = Collections.unmodifiableSortedSet(new TreeSet<>(quoteDates));
        }

        public int rowsAccepted() {
            return rowsRead - quarantined.total();
        }

        /** This reading with lines quarantined that were found to repeat others only when all were read. */
        public Read without(Defects repeated) {
            return new Read(rowsRead, quoteDates, quarantined.plus(repeated), dropped, remarks);
        }
    }

    /** Nothing of the file may be taken, whatever was handed on before. */
    record Refused(FileDefect reason, String message) implements RowReading {}

    /**
     * What the header of a file had to say.
     *
     * @param ignoredColumns columns that nothing is kept of, in lower case
     * @param notes what whoever gave the file ought to know
     */
    record Remarks(List<String> ignoredColumns, List<String> notes) {

        public Remarks {
            ignoredColumns = List.copyOf(ignoredColumns);
            notes = List.copyOf(notes);
        }
    }
}

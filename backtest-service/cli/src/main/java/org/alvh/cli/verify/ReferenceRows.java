package org.alvh.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.alvh.cli.table.BadField;
import org.alvh.cli.table.CsvRow;
import org.alvh.cli.table.CsvTable;
import org.alvh.quant.instrument.PutCall;

/** The rows of a reference table. */
final class ReferenceRows {

    private ReferenceRows() {}

    /** All rows; a file whose name says how many there are is refused with another number of them. */
    static List<CsvRow> of(Path file, List<String> columns, OptionalInt expected) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvTable table = CsvTable.open(file, columns)) {
            while (table.hasNext()) {
                CsvRow row = table.next();
                row.defect().ifPresent(defect -> {
                    throw new BadField("line " + row.line() + " has " + defect);
                });
                rows.add(row);
            }
        }
        if (rows.isEmpty() || (expected.isPresent() && rows.size() != expected.getAsInt())) {
            throw new BadField("it has " + rows.size() + " rows");
        }
        return rows;
    }

    /** The number of rows of the file with the usual name; any other may have any. */
    static OptionalInt rowsWhenNamed(Path file, ReferenceFile kind, int rows) {
        return file.endsWith(kind.usualName()) ? OptionalInt.of(rows) : OptionalInt.empty();
    }

    static String name(Path file, CsvRow row) {
        return file.getFileName() + " line " + row.line();
    }

    static PutCall right(String text) {
        return switch (text) {
            case "Call", "C" -> PutCall.CALL;
            case "Put", "P" -> PutCall.PUT;
            default -> throw new BadField("'" + text + "' is neither call nor put");
        };
    }
}

package org.alvh.cli.imports;

import java.util.List;
import java.util.stream.Stream;
import org.alvh.cli.imports.FileOutcome.Kept;
import org.alvh.cli.imports.FileOutcome.Refused;
import org.alvh.cli.imports.FileOutcome.Taken;
import org.alvh.marketdata.vendor.RowDefect;

/**
 * What the import of one file came to.
 *
 * @param file the file's name without its folder; behind the name of its archive where that holds several
 */
public record FileImport(String file, String vendor, FileOutcome outcome) {

    /** Defects shown on the terminal; the report has more. */
    private static final int MOST_WARNINGS = 5;

    public boolean isRefused() {
        return outcome instanceof Refused;
    }

    /** One line for the person who asked. */
    public String summary() {
        return switch (outcome) {
            case Refused refused -> file + ": refused, " + refused.message();
            case Taken taken ->
                file + ": " + taken.rowsRead() + " rows read, " + taken.rowsAccepted() + " accepted, "
                        + taken.kept().quarantined().total() + " quarantined, "
                        + taken.kept().dropped().total() + " fields dropped, " + taken.changed() + " values changed";
        };
    }

    /** What the file has to say, then its first defects, one a line, and how many more there are. */
    public List<String> warnings() {
        return switch (outcome) {
            case Refused _ -> List.of();
            case Taken taken -> warnings(taken.kept());
        };
    }

    private List<String> warnings(Kept kept) {
        int total = kept.quarantined().total() + kept.dropped().total();
        Stream<String> notes = kept.notes().stream().map(note -> "warning: " + file + ": " + note);
        Stream<String> defects = Stream.concat(
                        kept.quarantined().listed().stream().map(defect -> warning(defect, "row quarantined")),
                        kept.dropped().listed().stream().map(defect -> warning(defect, "field dropped")))
                .limit(MOST_WARNINGS);
        Stream<String> rest = Stream.of("warning: " + file + ": " + (total - MOST_WARNINGS)
                        + " more are listed or counted in the report")
                .filter(_ -> total > MOST_WARNINGS);
        return Stream.of(notes, defects, rest).flatMap(lines -> lines).toList();
    }

    private String warning(RowDefect defect, String consequence) {
        return "warning: " + file + ", line " + defect.line() + ", column " + defect.column() + ": '" + defect.value()
                + "', expected " + defect.expected() + "; " + consequence + " (" + defect.reason() + ")";
    }
}

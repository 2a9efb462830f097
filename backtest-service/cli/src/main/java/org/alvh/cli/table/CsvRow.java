package org.alvh.cli.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.FieldText;

/**
 * One data line of a table.
 *
 * @param line its number in the file, the header's being 1
 * @param names the columns, in the file's order
 * @param fields what the line holds, which may be too few or too many
 */
public record CsvRow(long line, List<String> names, List<String> fields) {

    public CsvRow {
        names = List.copyOf(names);
        fields = List.copyOf(fields);
    }

    /** What is wrong with the line as a whole. */
    public Optional<String> defect() {
        if (fields.isEmpty()) {
            return Optional.of("a quote is not closed on the line");
        }
        return fields.size() == names.size()
                ? Optional.empty()
                : Optional.of(fields.size() + " fields where the header has " + names.size());
    }

    /** The text of a column; empty where the line ends before it. */
    public String text(String column) {
        int position = names.indexOf(column);
        return position < fields.size() ? fields.get(position) : "";
    }

    /** The number in a column; empty where the field is empty. */
    public OptionalDouble optionalNumber(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    /** The number in a column, which must hold a finite one. */
    public double number(String column) {
        OptionalDouble number = FieldText.number(text(column));
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            throw new BadField(column + " is '" + text(column) + "', expected a number");
        }
        return number.getAsDouble();
    }
}

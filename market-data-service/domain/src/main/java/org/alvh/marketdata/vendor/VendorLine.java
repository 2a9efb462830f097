package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.history.Series.Kind;
import org.alvh.marketdata.vendor.RowDefect.Reason;

/**
 * One data line under a header. A field that a row cannot do without refuses the row by {@link RowRefusal}; any
 * other that fails is dropped and listed.
 */
final class VendorLine {

    /** A column's name and the position of its field, {@link #NOWHERE} where the file lacks it. */
    record Field(String name, int position) {

        static final int NOWHERE = -1;

        boolean isThere() {
            return position != NOWHERE;
        }
    }

    private final long number;
    private final List<String> values;
    private final List<RowDefect> dropped = new ArrayList<>();

    VendorLine(long number, List<String> values) {
        this.number = number;
        this.values = values;
    }

    List<RowDefect> dropped() {
        return dropped;
    }

    /** The field's text; empty where the file lacks the column. */
    String text(Field field) {
        return field.isThere() ? values.get(field.position()) : "";
    }

    /** Whether a field holds nothing, in any of the words that programs have for it. */
    boolean isAbsent(Field field) {
        String text = text(field);
        return FieldReading.isAbsent(text) || text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("null");
    }

    /** The date that the first of some forms reads. */
    LocalDate date(Field field, DateForm... forms) {
        return dates(field, forms).getFirst();
    }

    /** Every date that the forms read, at least one: 03-04-22 is two dates until something else decides. */
    List<LocalDate> dates(Field field, DateForm... forms) {
        if (isAbsent(field)) {
            throw refusal(field, Reason.MISSING_DATE, DateForm.expectation(forms));
        }
        List<LocalDate> dates = new ArrayList<>();
        for (DateForm form : forms) {
            form.parse(text(field)).ifPresent(dates::add);
        }
        if (dates.isEmpty()) {
            throw refusal(field, Reason.INVALID_DATE, DateForm.expectation(forms));
        }
        return dates;
    }

    /** A price in points of 0 or more, as far as prices go, without which the row says nothing. */
    double price(Field field) {
        String expected = "a price of 0 or more, at most 1000000";
        double price = required(field, expected);
        if (!(price >= 0) || price > Kind.HIGHEST_PRICE) {
            throw refusal(field, Reason.OUT_OF_RANGE, expected);
        }
        return price;
    }

    /** A price or level in points above 0, as far as they go; absent where the file has nothing or 0. */
    OptionalDouble points(Field field) {
        OptionalDouble value = positive(field);
        if (value.isPresent() && value.getAsDouble() > Kind.HIGHEST_PRICE) {
            drop(field, Reason.OUT_OF_RANGE, "a number of 0 or more, at most 1000000");
            return OptionalDouble.empty();
        }
        return value;
    }

    /** Any finite number without which the row says nothing. */
    double required(Field field, String expected) {
        if (isAbsent(field)) {
            throw refusal(field, Reason.MISSING_VALUE, expected);
        }
        return FieldText.number(text(field)).orElseThrow(() -> refusal(field, Reason.INVALID_NUMBER, expected));
    }

    /** A number above 0; absent where the file has nothing or, as vendors do for nothing, 0. */
    OptionalDouble positive(Field field) {
        OptionalDouble value = number(field);
        if (value.isPresent() && value.getAsDouble() < 0) {
            drop(field, Reason.OUT_OF_RANGE, "a number of 0 or more");
            return OptionalDouble.empty();
        }
        return value.isPresent() && value.getAsDouble() == 0 ? OptionalDouble.empty() : value;
    }

    /** Any finite number, if there is one. */
    OptionalDouble number(Field field) {
        if (isAbsent(field)) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = FieldText.number(text(field));
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
            drop(field, Reason.INVALID_NUMBER, "a number");
            return OptionalDouble.empty();
        }
        return value;
    }

    /** A whole number of 0 or more, if there is one; some vendors write it with a fraction of zeros. */
    OptionalLong count(Field field) {
        OptionalDouble value = number(field);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        double count = value.getAsDouble();
        if (count < 0 || count != Math.rint(count) || count > Integer.MAX_VALUE) {
            drop(field, Reason.OUT_OF_RANGE, "a whole number of 0 or more");
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) count);
    }

    /** Contracts shown at a price; 0 says that the vendor does not know. */
    OptionalLong size(Field field) {
        OptionalLong size = count(field);
        return size.isPresent() && size.getAsLong() == 0 ? OptionalLong.empty() : size;
    }

    void drop(Field field, Reason reason, String expected) {
        dropped.add(new RowDefect(number, field.name(), text(field), reason, expected));
    }

    RowRefusal refusal(Field field, Reason reason, String expected) {
        return new RowRefusal(new RowDefect(number, field.name(), text(field), reason, expected));
    }

    /** Refuses the line for what its fields say together. */
    RowRefusal rowRefusal(Object said, Reason reason, String expected) {
        return new RowRefusal(new RowDefect(number, RowDefect.WHOLE_ROW, said.toString(), reason, expected));
    }
}

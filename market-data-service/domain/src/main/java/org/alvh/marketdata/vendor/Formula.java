package org.alvh.marketdata.vendor;

import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.FieldText;

/**
 * Text that a spreadsheet would run where a value is expected. Numbers begin with a sign too, so a sign counts only
 * before something that calls: a bracket, a bar, an exclamation mark.
 */
public final class Formula {

    static final String EXPECTED = "a value, not what a spreadsheet would run";

    private Formula() {}

    static Optional<String> firstOf(List<String> fields) {
        return fields.stream().filter(Formula::isOne).findFirst();
    }

    public static boolean isOne(String field) {
        if (field.isEmpty()) {
            return false;
        }
        return switch (field.charAt(0)) {
            case '=', '@' -> true;
            case '+', '-' -> FieldText.number(field).isEmpty() && calls(field);
            default -> false;
        };
    }

    private static boolean calls(String field) {
        return field.chars().anyMatch(c -> c == '(' || c == '|' || c == '!');
    }
}

package org.alvh.marketdata.vendor;

import org.alvh.marketdata.history.FieldText;

/**
 * Text that a spreadsheet would run where a value is expected. Numbers begin with a sign too, so a sign counts only
 * before something that calls: a bracket, a bar, an exclamation mark.
 */
public final class Formula {

    private Formula() {}

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

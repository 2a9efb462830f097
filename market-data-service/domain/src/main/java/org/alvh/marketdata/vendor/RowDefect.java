package org.alvh.marketdata.vendor;

/**
 * One value that could not be taken.
 *
 * @param line the line in the file, the first being 1
 * @param column the column's name in lower case, or {@link #WHOLE_ROW} where the row cannot be split into columns
 * @param value the text that stands there, shortened and with control characters replaced
 * @param expected what would have been taken
 */
public record RowDefect(long line, String column, String value, Reason reason, String expected) {

    public static final String WHOLE_ROW = "*";

    private static final int LONGEST_VALUE = 80;

    public RowDefect {
        value = excerpt(value);
    }

    /** Why a row is quarantined or a field dropped. */
    public enum Reason {
        MISSING_DATE,
        INVALID_DATE,
        /** An earlier row of the same file was accepted for this date; that one stands, even if both say the same. */
        DUPLICATE_DATE,
        MISSING_CLOSE,
        INVALID_NUMBER,
        /** A number or date that the series cannot take. */
        OUT_OF_RANGE,
        HIGH_BELOW_LOW,
        /** More or fewer fields than the header has columns: nothing can be placed by its column. */
        FIELD_COUNT,
        UNCLOSED_QUOTE,
        /** A field that a spreadsheet would run as a formula. */
        FORMULA,
        MISSING_VALUE,
        /** An option, a future or a release that the file has said before. */
        DUPLICATE_ROW,
        UNKNOWN_SYMBOL,
        /** The symbol and the columns beside it name different contracts. */
        SYMBOL_MISMATCH,
        /** Quoted on a day after its expiry. */
        EXPIRED,
        /** A contract listed without a settlement price: the exchange writes 0. */
        NO_SETTLEMENT,
        /** A figure that stands for none, such as a settlement price of 1.00. */
        PLACEHOLDER
    }

    /** The text made fit for a report and a terminal: at most 80 characters, none of them a control character. */
    static String excerpt(String text) {
        String shortened = text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
        StringBuilder clean = new StringBuilder(shortened.length());
        for (int i = 0; i < shortened.length(); i++) {
            char c = shortened.charAt(i);
            clean.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\uFFFD' : c);
        }
        return clean.toString();
    }
}

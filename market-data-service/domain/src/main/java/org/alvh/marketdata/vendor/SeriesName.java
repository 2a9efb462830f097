package org.alvh.marketdata.vendor;

import java.util.Locale;
import java.util.regex.Pattern;
import org.alvh.marketdata.vendor.RowDefect.Reason;
import org.alvh.marketdata.vendor.VendorLine.Field;

/** The name of a series that has no column of its own: capitals, digits and underscores. */
final class SeriesName {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private SeriesName() {}

    static boolean isOne(String text) {
        return NAME.matcher(text).matches();
    }

    /** The name in a field, without the mark of an index and in capitals. */
    static String of(VendorLine line, Field field) {
        String name = of(line.text(field));
        if (!isOne(name)) {
            throw line.refusal(field, Reason.UNKNOWN_SYMBOL, "a name of letters, digits and underscores");
        }
        return name;
    }

    static String of(String text) {
        return text.replace("^", "").replaceAll("[ .-]", "_").toUpperCase(Locale.ROOT);
    }
}

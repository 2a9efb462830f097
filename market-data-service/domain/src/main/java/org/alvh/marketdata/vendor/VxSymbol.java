package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;

/**
 * A VIX future as the exchange names it, with the two-digit year that its own pages leave out.
 *
 * @param name {@code VX/K04}; weeklies carry their week: {@code VX31/Q26}
 */
record VxSymbol(String name, LocalDate expiry) {

    /** Letters of the months, January first. */
    private static final String MONTHS = "FGHJKMNQUVXZ";

    private static final Pattern OF_MONTH = Pattern.compile("([FGHJKMNQUVXZ]) \\(([A-Za-z]{3}) (?:20)?(\\d{2})\\)");
    private static final Pattern OF_PAGE = Pattern.compile("(VXM?(?:\\d{2})?)/([FGHJKMNQUVXZ])(?:\\d)?(\\d)");

    private static final int FIRST_YEAR = 2000;

    /** The monthly contract that a history calls {@code K (May 04)}. */
    static Optional<VxSymbol> ofMonth(String text) {
        Matcher matcher = OF_MONTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Month> month = MonthWord.english(matcher.group(2))
                .filter(named -> letter(named).equals(matcher.group(1)));
        ExpiryCalendar calendar = new ExpiryCalendar(ExchangeCalendar.newYork());
        return month.map(named -> YearMonth.of(FIRST_YEAR + Integer.parseInt(matcher.group(3)), named))
                .filter(contract -> contract.getYear() < ExchangeCalendar.LAST.getYear())
                .map(contract -> named("VX", calendar.vixExpiry(contract)));
    }

    /** The contract that a page of settlements calls {@code VX31/Q6} beside its expiry. */
    static Optional<VxSymbol> ofPage(String text, LocalDate expiry) {
        Matcher matcher = OF_PAGE.matcher(text);
        if (!matcher.matches()
                || !letter(expiry.getMonth()).equals(matcher.group(2))
                || expiry.getYear() % 10 != Integer.parseInt(matcher.group(3))) {
            return Optional.empty();
        }
        return Optional.of(named(matcher.group(1), expiry));
    }

    private static VxSymbol named(String root, LocalDate expiry) {
        String year = String.format(Locale.ROOT, "%02d", expiry.getYear() % 100);
        return new VxSymbol(root + "/" + letter(expiry.getMonth()) + year, expiry);
    }

    private static String letter(Month month) {
        return MONTHS.substring(month.getValue() - 1, month.getValue());
    }
}

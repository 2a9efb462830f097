package org.alvh.marketdata.vendor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.FieldText;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * The clearing house's name of an option: root, expiry as yymmdd, C or P, strike in thousandths of a point on eight
 * digits, such as {@code SPXW220107C04700000}; some vendors fill the root with blanks to six characters.
 */
final class OptionSymbol {

    private static final int STRIKE_DIGITS = 8;
    private static final int DATE_DIGITS = 6;
    private static final int BELOW_ROOT = DATE_DIGITS + 1 + STRIKE_DIGITS;
    private static final double THOUSANDTHS = 1_000;

    /** The calendar is asked only where it can step back. */
    private static final int SPARE_DAYS = 31;

    private OptionSymbol() {}

    static Optional<OptionSeries> parse(String text) {
        String symbol = text.replace(" ", "");
        int end = symbol.length() - BELOW_ROOT;
        if (end < 1 || !OptionSeries.isRoot(symbol.substring(0, end))) {
            return Optional.empty();
        }
        String date = symbol.substring(end, end + DATE_DIGITS);
        String right = symbol.substring(end + DATE_DIGITS, end + DATE_DIGITS + 1);
        OptionalDouble thousandths = FieldText.number(symbol.substring(symbol.length() - STRIKE_DIGITS));
        Optional<LocalDate> expiry =
                FieldText.isoDate("20" + date.substring(0, 2) + "-" + date.substring(2, 4) + "-" + date.substring(4));
        Optional<PutCall> putCall = right(right);
        if (expiry.isEmpty() || putCall.isEmpty() || thousandths.isEmpty()) {
            return Optional.empty();
        }
        double strike = thousandths.getAsDouble() / THOUSANDTHS;
        return OptionSeries.isStrike(strike)
                ? Optional.of(new OptionSeries(symbol.substring(0, end), listed(expiry.get()), putCall.get(), strike))
                : Optional.empty();
    }

    /** A right as vendors write it: a letter or a word, in any case. */
    static Optional<PutCall> right(String text) {
        if (text.equalsIgnoreCase("c") || text.equalsIgnoreCase("call")) {
            return Optional.of(PutCall.CALL);
        }
        return text.equalsIgnoreCase("p") || text.equalsIgnoreCase("put") ? Optional.of(PutCall.PUT) : Optional.empty();
    }

    /**
     * The day on which a listed expiry settles. Until February 2015 monthly series were listed with the Saturday
     * after their third Friday; they settled on the session before it.
     */
    static LocalDate listed(LocalDate expiry) {
        return expiry.getDayOfWeek() == DayOfWeek.SATURDAY && covers(expiry)
                ? ExchangeCalendar.newYork().previousSession(expiry)
                : expiry;
    }

    private static boolean covers(LocalDate date) {
        return !date.isBefore(ExchangeCalendar.FIRST.plusDays(SPARE_DAYS)) && !date.isAfter(ExchangeCalendar.LAST);
    }
}

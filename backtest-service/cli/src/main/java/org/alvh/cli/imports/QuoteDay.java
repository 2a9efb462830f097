package org.alvh.cli.imports;

import java.time.LocalDate;
import org.alvh.cli.WrongQuestion;
import org.alvh.quant.time.ExchangeCalendar;

/** The market day that whoever gives a file says of it. */
final class QuoteDay {

    private static final ExchangeCalendar EXCHANGE = ExchangeCalendar.newYork();

    private QuoteDay() {}

    /** The day, which must be one on which the exchange held a session. */
    static LocalDate required(LocalDate day) {
        if (day.isBefore(ExchangeCalendar.FIRST) || day.isAfter(ExchangeCalendar.LAST)) {
            throw new WrongQuestion("--quote-date " + day + " is outside the exchange calendar, which knows "
                    + ExchangeCalendar.FIRST + " to " + ExchangeCalendar.LAST);
        }
        if (!EXCHANGE.isSession(day)) {
            String cause = EXCHANGE.closureCause(day).orElseGet(() -> "weekend");
            throw new WrongQuestion(
                    "--quote-date " + day + " is no session, the exchange was closed (" + cause + "): " + nearest(day));
        }
        return day;
    }

    private static String nearest(LocalDate closed) {
        LocalDate after = EXCHANGE.nextSession(closed);
        boolean isFirst = closed.isBefore(EXCHANGE.sessionOnOrAfter(ExchangeCalendar.FIRST));
        return isFirst
                ? "the first is " + after
                : "the nearest are " + EXCHANGE.previousSession(closed) + " and " + after;
    }
}

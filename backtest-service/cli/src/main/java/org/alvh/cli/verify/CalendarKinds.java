package org.alvh.cli.verify;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.alvh.quant.instrument.ListedRoot;
import org.alvh.quant.instrument.ListedSeries;
import org.alvh.quant.instrument.SeriesCalendar;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.IsoWeek;

/** Holidays, early closes and expiries. */
final class CalendarKinds {

    private static final ExchangeCalendar SESSIONS = ExchangeCalendar.newYork();
    private static final ExpiryCalendar EXPIRIES = new ExpiryCalendar(SESSIONS);
    private static final SeriesCalendar SERIES = new SeriesCalendar(SESSIONS);

    private CalendarKinds() {}

    static Map<String, CaseKind> kinds() {
        return Map.of(
                "session",
                CalendarKinds::session,
                "third-friday",
                inputs -> EXPIRIES.thirdFriday(inputs.month("month")).toString(),
                "vix-expiry",
                inputs -> EXPIRIES.vixExpiry(inputs.month("month")).toString(),
                "series",
                CalendarKinds::series,
                "minutes",
                CalendarKinds::minutes,
                "iso-week",
                inputs -> IsoWeek.of(inputs.date("date")).toString(),
                "calendar-days",
                inputs -> Integer.toString(DayCount.calendarDays(inputs.date("from"), inputs.date("to"))));
    }

    /** The cash close in Chicago, or {@code closed}. */
    private static String session(CaseInputs inputs) {
        LocalDate date = inputs.date("date");
        return SESSIONS.isSession(date) ? SESSIONS.cashClose(date).toString() : "closed";
    }

    private static String series(CaseInputs inputs) {
        return SERIES.on(ListedRoot.valueOf(inputs.word("root")), inputs.date("expiry"))
                .map(series -> series.settlement() + " last " + local(series.lastTrade()) + " settles "
                        + local(series.settles()))
                .orElse("none");
    }

    private static String minutes(CaseInputs inputs) {
        ListedSeries series = SERIES.on(ListedRoot.valueOf(inputs.word("root")), inputs.date("expiry"))
                .orElseThrow(() -> new BadCase("no such series"));
        LocalDateTime from = LocalDateTime.parse(inputs.word("from"));
        return Long.toString(
                series.minutesToSettlement(from.atZone(series.settles().getZone())));
    }

    private static String local(ZonedDateTime instant) {
        return instant.toLocalDateTime().toString();
    }
}

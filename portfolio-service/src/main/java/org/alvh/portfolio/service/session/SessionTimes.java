package org.alvh.portfolio.service.session;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.SessionPhase;

/** Market times of a session that took place, whether or not the exchange had planned it. */
final class SessionTimes {

    private SessionTimes() {}

    static SessionCalendar calendar(LocalDate session) {
        return new RecordedCalendar(List.of(session), ExchangeCalendar.newYork());
    }

    static ZonedDateTime at(LocalDate session, SessionPhase phase) {
        return phase.at(session, calendar(session));
    }
}

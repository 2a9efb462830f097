package org.alvh.marketdata.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alvh.marketdata.plan.PlannedSession.Event;
import org.alvh.marketdata.plan.PlannedSession.PhaseTime;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.ListingRules;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.ExpiryCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionPhase;

/**
 * Sessions as the exchange plans them, with what is scheduled for each: monthly SPX options settle on third Fridays,
 * VIX contracts thirty days before one since there are VIX futures, and a market's schedule says its releases.
 *
 * @param releases the market's own schedule
 */
public record SessionPlan(ReleaseSchedule releases) {

    private static final ExchangeCalendar EXCHANGE = ExchangeCalendar.newYork();
    private static final ExpiryCalendar EXPIRIES = new ExpiryCalendar(EXCHANGE);
    /** The VIX contract of a month hangs on a Friday of the next. */
    private static final LocalDate LAST = ExchangeCalendar.LAST.minusMonths(2);

    private static final ListingRules LISTINGS = new ListingRules(Listing.AS_LISTED, EXCHANGE);

    public SessionPlan {
        Objects.requireNonNull(releases, "releases");
    }

    /** A session that takes place, planned or not; one that the exchange did not plan is taken for a full one. */
    public PlannedSession of(LocalDate session) {
        return planned(session, false);
    }

    private PlannedSession planned(LocalDate session, boolean ahead) {
        RecordedCalendar calendar = new RecordedCalendar(List.of(session), EXCHANGE);
        return new PlannedSession(
                session,
                calendar.isEarlyClose(session),
                Stream.of(SessionPhase.values())
                        .map(phase -> new PhaseTime(phase, phase.at(session, calendar)))
                        .toList(),
                kinds(session).stream()
                        .map(kind -> new Event(kind, kind.on(session)))
                        .toList(),
                releases.namesOn(session, ahead));
    }

    /** The sessions after a date, nearest first; fewer near the end of the exchange calendar. */
    public List<PlannedSession> after(LocalDate date, int sessions) {
        if (!date.isBefore(LAST)) {
            return List.of();
        }
        return date.plusDays(1)
                .datesUntil(LAST.plusDays(1))
                .filter(EXCHANGE::isSession)
                .limit(sessions)
                .map(session -> planned(session, true))
                .toList();
    }

    private Set<EventKind> kinds(LocalDate session) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        kinds.addAll(releases.on(session));
        YearMonth month = YearMonth.from(session);
        if (session.equals(EXPIRIES.thirdFriday(month))) {
            kinds.add(EventKind.SPX_MONTHLY_SETTLEMENT);
        }
        if (LISTINGS.vxFuturesListed(session) && session.equals(EXPIRIES.vixExpiry(month))) {
            kinds.add(EventKind.VIX_SETTLEMENT);
        }
        return kinds;
    }
}

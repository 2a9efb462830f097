package org.alvh.marketdata.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.alvh.quant.time.SessionCalendar;

/**
 * When a source's file may be expected to hold a session: at a time of day, so many calendar days after it.
 *
 * @param calendar the sessions that the source publishes
 * @param readyAt the time of day in {@code zone}
 * @param daysLater calendar days from the session to the publication, 0 for the same evening
 * @param trailDays calendar days by which a file may end before the session: 0 for one that holds every day, more for
 *     one of months
 */
public record PullSchedule(SessionCalendar calendar, LocalTime readyAt, ZoneId zone, int daysLater, int trailDays) {

    /** Publications later than this are no daily ones. */
    public static final int MOST_DAYS_LATER = 10;

    /** A quarter's figures come a quarter later. */
    public static final int MOST_TRAIL_DAYS = 200;

    public PullSchedule {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(readyAt, "readyAt");
        Objects.requireNonNull(zone, "zone");
        if (daysLater < 0 || daysLater > MOST_DAYS_LATER) {
            throw new IllegalArgumentException("a file is ready 0 to " + MOST_DAYS_LATER
                    + " days after its session, but days-later is " + daysLater);
        }
        if (trailDays < 0 || trailDays > MOST_TRAIL_DAYS) {
            throw new IllegalArgumentException("a file ends 0 to " + MOST_TRAIL_DAYS
                    + " days before the session expected, but trail-days is " + trailDays);
        }
    }

    /** Of files that hold every session. */
    public PullSchedule(SessionCalendar calendar, LocalTime readyAt, ZoneId zone, int daysLater) {
        this(calendar, readyAt, zone, daysLater, 0);
    }

    /** The last session that a file may be expected to hold at a moment. */
    public LocalDate expectedSession(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate latest = calendar.sessionOnOrBefore(today.minusDays(daysLater));
        return readyOf(latest).isAfter(now) ? calendar.previousSession(latest) : latest;
    }

    /** The date that the last row of a file must reach at a moment, if nothing is late. */
    public LocalDate expectedLast(Instant now) {
        return expectedSession(now).minusDays(trailDays);
    }

    /** The first moment after {@code now} from which a further session may be expected. */
    public Instant nextAfter(Instant now) {
        return readyOf(calendar.nextSession(expectedSession(now)));
    }

    private Instant readyOf(LocalDate session) {
        return session.plusDays(daysLater).atTime(readyAt).atZone(zone).toInstant();
    }
}

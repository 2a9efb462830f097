package org.alvh.marketdata.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.alvh.quant.time.SessionPhase;

/** When the value of a period becomes known. */
public sealed interface PublicationLag {

    /** The period that a value is of, by the date that it bears. */
    Period period(LocalDate date);

    /** The moment from which the value of a period is known; empty where that cannot be said. */
    Optional<Instant> published(Period period, ReleaseDays releases);

    /** At the close of its own session; a value of any other day has no such moment. */
    record AtClose() implements PublicationLag {

        @Override
        public Period period(LocalDate date) {
            return Period.day(date);
        }

        @Override
        public Optional<Instant> published(Period period, ReleaseDays releases) {
            return Optional.of(period.last())
                    .filter(day -> SessionTimes.areKnown(day) && SessionTimes.EXCHANGE.isSession(day))
                    .map(day ->
                            SessionPhase.CLOSE.at(day, SessionTimes.EXCHANGE).toInstant());
        }
    }

    /** At the opening of a later session, the n-th after its day. */
    record AtOpening(int sessionsLater) implements PublicationLag {

        public AtOpening {
            if (sessionsLater < 1) {
                throw new IllegalArgumentException("it is known a session later at least, not " + sessionsLater);
            }
        }

        @Override
        public Period period(LocalDate date) {
            return Period.day(date);
        }

        @Override
        public Optional<Instant> published(Period period, ReleaseDays releases) {
            return Optional.of(period.last())
                    .filter(SessionTimes::areKnown)
                    .map(day -> SessionTimes.EXCHANGE.plusSessions(day, sessionsLater))
                    .map(session ->
                            SessionPhase.OPEN.at(session, SessionTimes.EXCHANGE).toInstant());
        }
    }

    /** At the n-th release of its event after the month, 08:30 in New York. */
    record OnRelease(String event, int nth) implements PublicationLag {

        private static final LocalTime TIME = LocalTime.of(8, 30);
        private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

        public OnRelease {
            if (nth < 1) {
                throw new IllegalArgumentException("releases are counted from 1, not " + nth);
            }
        }

        @Override
        public Period period(LocalDate date) {
            return Period.month(date);
        }

        @Override
        public Optional<Instant> published(Period period, ReleaseDays releases) {
            return releases.after(period.last(), event, nth)
                    .map(day -> day.atTime(TIME).atZone(NEW_YORK).toInstant());
        }
    }

    /** When so many calendar days after the month are over. */
    record AfterMonth(int days) implements PublicationLag {

        public AfterMonth {
            SessionTimes.requireDays(days);
        }

        @Override
        public Period period(LocalDate date) {
            return Period.month(date);
        }

        @Override
        public Optional<Instant> published(Period period, ReleaseDays releases) {
            return Optional.of(SessionTimes.over(period.last().plusDays(days)));
        }
    }

    /**
     * When so many calendar days after the month's quarter are over: monthly figures that are drawn between those of
     * quarters hold the later one.
     */
    record AfterQuarter(int days) implements PublicationLag {

        public AfterQuarter {
            SessionTimes.requireDays(days);
        }

        @Override
        public Period period(LocalDate date) {
            return Period.month(date);
        }

        @Override
        public Optional<Instant> published(Period period, ReleaseDays releases) {
            return Optional.of(SessionTimes.over(period.quarterEnd().plusDays(days)));
        }
    }
}

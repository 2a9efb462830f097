package org.alvh.marketdata.intraday;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.time.SessionPhase;

/**
 * The minutes from the opening to the cash close, each in steps, and how much of the session's variance each step has:
 * .6 + 1.2·(2u − 1)² of an even share at the part u of the session, so that the first and the last minutes move 1.7
 * times as much as those at noon. The U is Wood, McInish and Ord's (An Investigation of Transactions Data for NYSE
 * Stocks, Journal of Finance, 1985), its depth the project's assumption.
 *
 * @param opening market time of the opening
 * @param minutes 390, fewer on an early close
 */
record SessionGrid(ZonedDateTime opening, int minutes) {

    static final int STEPS_A_MINUTE = 4;

    private static final double NOON = 0.6;
    private static final double RISE = 1.2;

    static SessionGrid of(LocalDate session, SessionCalendar calendar) {
        ZonedDateTime opening = SessionPhase.OPEN.at(session, calendar);
        ZonedDateTime close = SessionPhase.SETTLE.at(session, calendar);
        return new SessionGrid(
                opening, Math.toIntExact(Duration.between(opening, close).toMinutes()));
    }

    int steps() {
        return minutes * STEPS_A_MINUTE;
    }

    /** The share of the session's variance that has passed after each step, from 0 before the first to 1. */
    double[] shares() {
        double[] shares = new double[steps() + 1];
        for (int i = 1; i < shares.length; i++) {
            double place = 2.0 * (i - 0.5) / steps() - 1.0;
            shares[i] = shares[i - 1] + NOON + RISE * place * place;
        }
        double all = shares[steps()];
        for (int i = 1; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** Bars of a minute along a path over the steps. */
    SessionBars bars(FittedBridge path) {
        List<IntradayBar> bars = new ArrayList<>(minutes);
        for (int minute = 0; minute < minutes; minute++) {
            int first = minute * STEPS_A_MINUTE;
            int last = first + STEPS_A_MINUTE;
            double open = path.level(first);
            double close = path.level(last);
            double high = open;
            double low = open;
            for (int i = first + 1; i <= last; i++) {
                high = Math.max(high, path.level(i));
                low = Math.min(low, path.level(i));
            }
            bars.add(new IntradayBar(
                    opening.plusMinutes(minute), opening.plusMinutes(minute + 1L), open, high, low, close));
        }
        return new SessionBars(bars);
    }
}

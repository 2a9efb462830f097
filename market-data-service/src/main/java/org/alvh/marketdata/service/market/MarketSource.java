package org.alvh.marketdata.service.market;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.intraday.IntradayMarket;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.quant.market.MarketId;

/** Where the days of a market come from, and which of its sessions can be played. */
sealed interface MarketSource permits SimulatedSource, RecordedSource {

    MarketId id();

    /** The first session that can be played. */
    LocalDate firstSession();

    /** The last session that there is; empty where it lies so far ahead that nobody plays to it. */
    Optional<LocalDate> end();

    /** True where a date is a session that can be played. */
    boolean holds(LocalDate date);

    /** How many sessions can be played from a date on. */
    int sessionsFrom(LocalDate from);

    /** The session with a number, counted from 1 at the first session on or after a date. */
    LocalDate session(LocalDate from, int number);

    /** All days up to a date, which may be followed by later ones; nothing of a day depends on those after it. */
    MarketHistory historyTo(LocalDate date);

    /** The same without the levels that may not be used; nothing drawn can be wrong. */
    MarketHistory admittedTo(LocalDate date);

    /** All that is recorded up to a date, in the same way. */
    MarketRecord recordTo(LocalDate date);

    /** What was imported beside the days. */
    Observed observed();

    /** When releases are due, as far ahead as it is known. */
    ReleaseSchedule releases();

    /** What goes on within its sessions; empty where nothing is known of that. */
    Optional<IntradayMarket> intraday();
}

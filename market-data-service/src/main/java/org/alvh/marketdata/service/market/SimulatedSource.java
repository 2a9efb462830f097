package org.alvh.marketdata.service.market;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.intraday.IntradayMarket;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;

/** A simulated market. It is drawn as far as it is asked for, and some sessions ahead so that this is seldom. */
final class SimulatedSource implements MarketSource {

    private static final int DRAWN_AHEAD = 500;
    private static final LocalDate LAST_DATE = ExchangeCalendar.LAST.minusDays(ReplayedMarket.CLOCK_MARGIN_DAYS);

    private final MarketId id;
    private final ExchangeCalendar calendar = ExchangeCalendar.newYork();
    private final SimulatedMarket market;
    private final IntradayMarket within;

    /** What was drawn last: levels are asked for again and again. */
    private volatile MarketHistory drawn = MarketHistory.empty();

    SimulatedSource(MarketId id, long seed) {
        this.id = id;
        this.market = new SimulatedMarket(seed, calendar);
        this.within = new IntradayMarket(seed, calendar);
    }

    @Override
    public MarketId id() {
        return id;
    }

    @Override
    public LocalDate firstSession() {
        return market.firstSession();
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.empty();
    }

    @Override
    public boolean holds(LocalDate date) {
        return !date.isBefore(firstSession()) && !date.isAfter(LAST_DATE) && calendar.isSession(date);
    }

    @Override
    public int sessionsFrom(LocalDate from) {
        if (from.isAfter(LAST_DATE)) {
            return 0;
        }
        int before = from.isAfter(firstSession()) ? market.sessionsTo(from.minusDays(1)) : 0;
        return market.sessionsTo(LAST_DATE) - before;
    }

    @Override
    public LocalDate session(LocalDate from, int number) {
        LocalDate first = from.isAfter(firstSession()) ? calendar.sessionOnOrAfter(from) : firstSession();
        return calendar.plusSessions(first, number - 1);
    }

    @Override
    public MarketHistory historyTo(LocalDate date) {
        MarketHistory known = drawn;
        if (!known.days().isEmpty() && !known.days().getLast().date().isBefore(date)) {
            return known;
        }
        int needed = date.isBefore(firstSession()) ? 0 : market.sessionsTo(date);
        MarketHistory further =
                new MarketHistory(market.days(Math.min(needed + DRAWN_AHEAD, market.sessionsTo(LAST_DATE))));
        drawn = further;
        return further;
    }

    @Override
    public MarketHistory admittedTo(LocalDate date) {
        return historyTo(date);
    }

    @Override
    public MarketRecord recordTo(LocalDate date) {
        return MarketRecord.of(historyTo(date));
    }

    @Override
    public Observed observed() {
        return Observed.none();
    }

    @Override
    public ReleaseSchedule releases() {
        return ReleaseSchedule.none();
    }

    @Override
    public Optional<IntradayMarket> intraday() {
        return Optional.of(within);
    }
}

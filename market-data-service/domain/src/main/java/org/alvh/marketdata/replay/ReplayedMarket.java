package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts.AdmittedHistory;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.marketdata.surface.VxCurve;
import org.alvh.quant.instrument.ListingRules;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionCalendar;

/**
 * A market replayed from its record: daily levels, and quoted chains on some days. Its sessions are the days with an
 * SPX close; running means and carried values stream from the first of them, so a run may begin anywhere without
 * look-ahead. What a session offers is made when it is asked for and kept while there is memory for it, so several
 * runs on one market mostly price each surface once. Not for use by two threads.
 */
public final class ReplayedMarket {

    /** How far beyond the last session expiries may lie that are priced in it; the calendar must reach so far. */
    public static final int CLOCK_MARGIN_DAYS = 400;

    private final MarketId id;
    private final MarketAssumptions assumptions;
    private final SessionCalendar calendar;
    private final Map<LocalDate, MarketSession> sessions = new TreeMap<>();
    private final List<LocalDate> dates;

    /**
     * @param record must hold at least one session
     * @param assumptions with which the sessions without chains are modelled, and listings told
     */
    public ReplayedMarket(MarketId id, MarketRecord record, MarketAssumptions assumptions) {
        AdmittedHistory admitted = used(id, record);
        MarketHistory history = admitted.history();
        this.id = id;
        this.assumptions = assumptions;
        this.dates = List.copyOf(history.sessions());
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("the history of " + id.name() + " holds no day with an SPX close");
        }
        this.calendar = new RecordedCalendar(dates, ExchangeCalendar.newYork());
        ListingRules rules = new ListingRules(assumptions.listing(), calendar);
        BusinessClock clock =
                new BusinessClock(calendar, dates.getFirst(), dates.getLast().plusDays(CLOCK_MARGIN_DAYS));
        MarketTerms terms = new MarketTerms(assumptions, rules, clock, new RecordedChains(record.chains()));
        Optional<MarketSession> before = Optional.empty();
        for (SessionLevels levels : stream(admitted)) {
            MarketSession session = new MarketSession(id, levels, before, terms);
            sessions.put(levels.date(), session);
            before = Optional.of(session);
        }
    }

    /** What may be used of the levels. Nothing drawn can be wrong, so drawn ones are not judged. */
    private static AdmittedHistory used(MarketId id, MarketRecord record) {
        return id.kind() == MarketId.Kind.SIM
                ? new AdmittedHistory(record.history(), List.of())
                : record.admittedLevels();
    }

    private static List<SessionLevels> stream(AdmittedHistory admitted) {
        Map<LocalDate, List<Verdict>> refused = new TreeMap<>();
        for (Verdict verdict : admitted.refused()) {
            refused.computeIfAbsent(verdict.subject().date(), _ -> new ArrayList<>())
                    .add(verdict);
        }
        List<SessionLevels> levels = new ArrayList<>();
        for (MarketDay day : admitted.history().days()) {
            if (day.isSession()) {
                SessionLevels next = levels.isEmpty()
                        ? SessionLevels.first(day)
                        : levels.getLast().next(day);
                levels.add(next.refusing(refused.getOrDefault(day.date(), List.of())));
            }
        }
        return levels;
    }

    public MarketId id() {
        return id;
    }

    /** The sessions as they took place, and the exchange's plan before and after. */
    public SessionCalendar calendar() {
        return calendar;
    }

    /** All sessions in order. */
    public List<LocalDate> dates() {
        return dates;
    }

    public MarketSession session(LocalDate date) {
        MarketSession session = sessions.get(date);
        if (session == null) {
            throw new IllegalArgumentException(date + " is no session of " + id.name());
        }
        return session;
    }

    /** Whether the model of an SPX chain reads a series of the session itself. */
    boolean modelsSpxFrom(Series series) {
        return SessionLevels.isReadBySpx(assumptions.smile(), series);
    }

    /** Front over second future: at their settlements, or the model's where futures have not begun. */
    static OptionalDouble vxRatio(SessionLevels levels, ListingRules listing) {
        if (!levels.vixAbsence().isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble vx1 = levels.current(Series.VX1);
        OptionalDouble vx2 = levels.current(Series.VX2);
        if (vx1.isPresent() && vx2.isPresent()) {
            return OptionalDouble.of(vx1.getAsDouble() / vx2.getAsDouble());
        }
        List<LocalDate> monthlies = listing.vixMonthlies(levels.date());
        VxCurve curve = new VxCurve(levels.vixClose().orElseThrow(), levels.slowMean(), levels.vxSettlements());
        double front = curve.price(DayCount.calendarDays(levels.date(), monthlies.get(0)));
        double second = curve.price(DayCount.calendarDays(levels.date(), monthlies.get(1)));
        return OptionalDouble.of(front / second);
    }
}

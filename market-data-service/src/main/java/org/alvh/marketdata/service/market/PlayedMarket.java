package org.alvh.marketdata.service.market;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.locks.ReentrantLock;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.intraday.IntradayMarket;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.plan.SessionPlan;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.replay.Coverage;
import org.alvh.marketdata.replay.MarketSession;
import org.alvh.marketdata.replay.PriceSources;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.marketdata.replay.SessionCoverage;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;

/**
 * A market in memory. Its model is not for two threads, so one question is answered at a time. Prices are kept for
 * the sessions asked for last: the services ask for the same session at nearly the same time, and never again.
 */
public final class PlayedMarket {

    private static final int PRICED_SESSIONS = 4;

    private final MarketSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<MarketSession> priced = new ArrayDeque<>();
    private Optional<ReplayedMarket> model = Optional.empty();

    PlayedMarket(MarketSource source) {
        this.source = source;
    }

    /** A question about one session. */
    @FunctionalInterface
    public interface Question<T> {
        T of(ReplayedMarket market, MarketSession session);
    }

    public MarketId id() {
        return source.id();
    }

    /** The first session that can be played. */
    public LocalDate firstSession() {
        return source.firstSession();
    }

    /** The last session that there is; empty where the market has no end. */
    public Optional<LocalDate> end() {
        return source.end();
    }

    /** True where a date is a session that can be played. */
    public boolean holds(LocalDate date) {
        return source.holds(date);
    }

    /** How many sessions can be played from a date on. */
    public int sessionsFrom(LocalDate from) {
        return source.sessionsFrom(from);
    }

    /** The session with a number, counted from 1 at the first session on or after a date. */
    public LocalDate session(LocalDate from, int number) {
        return source.session(from, number);
    }

    /** The days up to a date. */
    public MarketHistory historyTo(LocalDate date) {
        return to(date, source.historyTo(date));
    }

    private static MarketHistory to(LocalDate date, MarketHistory history) {
        return new MarketHistory(
                history.days().stream().filter(day -> !day.date().isAfter(date)).toList());
    }

    /**
     * The days up to a date without the levels that may not be used, each by what was known on its own day; nothing
     * drawn can be wrong.
     */
    public MarketHistory admittedTo(LocalDate date) {
        return to(date, source.admittedTo(date));
    }

    /** When releases are due, as far ahead as it is known. */
    public ReleaseSchedule releases() {
        return source.releases();
    }

    /** What goes on within its sessions; empty where nothing is known of that. */
    public Optional<IntradayMarket> intraday() {
        return source.intraday();
    }

    /** What was imported beside the days: releases and series with their own dates, those to come among them. */
    public Observed observed() {
        return source.observed();
    }

    /** The sessions to come, as they are known ahead. */
    public SessionPlan plan() {
        return new SessionPlan(source.releases());
    }

    /** Answers a question about a session; the answer does not lean on the session afterwards. */
    public <T> T ask(LocalDate date, Question<T> question) {
        lock.lock();
        try {
            ReplayedMarket market = reaching(date);
            MarketSession session = market.session(date);
            remember(session);
            return question.of(market, session);
        } finally {
            lock.unlock();
        }
    }

    /**
     * What is known of each session to a date.
     *
     * @param known the verdicts that may be told
     */
    public List<SessionCoverage> coverage(LocalDate asOf, Verdicts known) {
        List<LocalDate> sessions = historyTo(asOf).sessions();
        lock.lock();
        try {
            SortedSet<LocalDate> chains =
                    source.recordTo(asOf).chains().hashes().navigableKeySet();
            return sessions.isEmpty() ? List.of() : Coverage.of(reaching(asOf), sessions, chains, known);
        } finally {
            lock.unlock();
        }
    }

    /** What prices the options of some of its sessions. Nothing is priced for it. */
    public List<PriceSources> sources(SortedSet<LocalDate> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        lock.lock();
        try {
            ReplayedMarket market = reaching(sessions.last());
            return sessions.stream().map(date -> market.session(date).sources()).toList();
        } finally {
            lock.unlock();
        }
    }

    private ReplayedMarket reaching(LocalDate date) {
        if (model.filter(market -> !market.dates().getLast().isBefore(date)).isEmpty()) {
            model = Optional.of(new ReplayedMarket(source.id(), source.recordTo(date), MarketAssumptions.standard()));
            priced.clear();
        }
        return model.get();
    }

    private void remember(MarketSession session) {
        priced.remove(session);
        priced.addLast(session);
        if (priced.size() > PRICED_SESSIONS) {
            priced.removeFirst().forgetPrices();
        }
    }
}

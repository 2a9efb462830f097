package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.replay.SessionCoverage.State;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;

/**
 * What is known of a market, session by session: every day with an SPX close as it was recorded, and every session that
 * the exchange held between the first and the last of them. Nothing is priced for it.
 *
 * <p>A session is refused where something was left out on the day itself. What shows only later, such as a bad print,
 * was in use that day; it is counted with the rejections and changes no state.
 */
public final class Coverage {

    private final ReplayedMarket market;
    private final SortedSet<LocalDate> chainDays;
    private final NavigableMap<LocalDate, List<Verdict>> verdicts = new TreeMap<>();

    private Coverage(ReplayedMarket market, SortedSet<LocalDate> chainDays, Verdicts known) {
        this.market = market;
        this.chainDays = chainDays;
        for (Verdict verdict : known.all()) {
            verdicts.computeIfAbsent(verdict.subject().date(), _ -> new ArrayList<>())
                    .add(verdict);
        }
    }

    /**
     * The sessions in order.
     *
     * @param sessions as they were recorded, right and wrong, to the last that may be told
     * @param chainDays the days with a recorded chain
     * @param known the verdicts that may be told
     */
    public static List<SessionCoverage> of(
            ReplayedMarket market, List<LocalDate> sessions, SortedSet<LocalDate> chainDays, Verdicts known) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Coverage coverage = new Coverage(market, chainDays, known);
        SortedSet<LocalDate> gaps =
                new TreeSet<>(new RecordedCalendar(sessions, ExchangeCalendar.newYork()).missingSessions());
        SortedSet<LocalDate> dates = new TreeSet<>(sessions);
        dates.addAll(gaps);
        return dates.stream()
                .map(date -> gaps.contains(date) ? coverage.gap(date) : coverage.session(date))
                .toList();
    }

    private SessionCoverage gap(LocalDate date) {
        return counted(date, State.GAP, "");
    }

    private SessionCoverage session(LocalDate date) {
        Optional<Verdict> refusal = on(date).stream().filter(this::isLeftOut).findFirst();
        if (refusal.isPresent()) {
            return counted(date, State.REFUSED, refusal.get().reason());
        }
        if (chainDays.contains(date)) {
            return counted(date, State.QUOTED, "");
        }
        String absence = market.session(date).spxModelAbsence();
        return counted(date, absence.isEmpty() ? State.MODELLED : State.ABSENT, absence);
    }

    private SessionCoverage counted(LocalDate date, State state, String reason) {
        int rejections = (int) on(date).stream().filter(Verdict::rejects).count();
        return new SessionCoverage(date, state, on(date).size() - rejections, rejections, reason);
    }

    private List<Verdict> on(LocalDate date) {
        return verdicts.getOrDefault(date, List.of());
    }

    private boolean isLeftOut(Verdict verdict) {
        return verdict.rejects()
                && verdict.known().equals(verdict.subject().date())
                && switch (verdict.subject()) {
                    case Subject.OfSeries value ->
                        Series.ofColumn(value.name())
                                .filter(market::modelsSpxFrom)
                                .isPresent();
                    case Subject.OfChain chain -> isOfSpx(chain.name());
                };
    }

    private static boolean isOfSpx(String root) {
        return root.equals(OptionRoot.SPX.name()) || root.equals(OptionRoot.SPXW.name());
    }
}

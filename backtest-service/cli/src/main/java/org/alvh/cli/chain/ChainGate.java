package org.alvh.cli.chain;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.QuotedChain;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.quant.time.ExchangeCalendar;

/** Judges chains of a folder root by root, each beside that of the session before where there is one. */
public final class ChainGate {

    private static final ExchangeCalendar EXCHANGE = ExchangeCalendar.newYork();

    private final ChainFolder chains;
    private Optional<LocalDate> lastRead = Optional.empty();
    private List<ChainRow> lastRows = List.of();

    private ChainGate(ChainFolder chains) {
        this.chains = chains;
    }

    /** Judges every chain of a folder. */
    public static Verdicts judge(ChainFolder chains) throws IOException {
        return judge(chains, chains.days().navigableKeySet());
    }

    /**
     * Judges the chains of a folder after some of them changed.
     *
     * @param verdicts on the chains as they were
     * @param before what the folder held then
     */
    public static Verdicts judgeAnew(ChainFolder chains, Verdicts verdicts, Map<LocalDate, ChainFolder.Day> before)
            throws IOException {
        NavigableSet<LocalDate> moved = new TreeSet<>();
        chains.days().forEach((date, day) -> {
            if (!day.equals(before.get(date))) {
                moved.add(date);
            }
        });
        NavigableSet<LocalDate> days = new TreeSet<>(moved);
        for (LocalDate date : chains.days().navigableKeySet()) {
            sessionBefore(chains, date).filter(moved::contains).ifPresent(_ -> days.add(date));
        }
        Verdicts kept = new Verdicts(verdicts.all().stream()
                .filter(verdict -> !days.contains(verdict.subject().date()))
                .toList());
        return kept.plus(judge(chains, days));
    }

    /** Those verdicts that are on chains. */
    static Verdicts ofChains(Verdicts verdicts) {
        return new Verdicts(verdicts.all().stream()
                .filter(verdict -> verdict.subject() instanceof Subject.OfChain)
                .toList());
    }

    private static Verdicts judge(ChainFolder chains, NavigableSet<LocalDate> days) throws IOException {
        ChainGate gate = new ChainGate(chains);
        List<Verdicts> verdicts = new ArrayList<>();
        for (LocalDate date : days) {
            verdicts.addAll(gate.judge(date));
        }
        return new Verdicts(
                verdicts.stream().flatMap(each -> each.all().stream()).toList());
    }

    private List<Verdicts> judge(LocalDate date) throws IOException {
        Optional<LocalDate> sessionBefore = sessionBefore(chains, date);
        Map<String, List<ChainRow>> before = byRoot(sessionBefore.isPresent() ? rows(sessionBefore.get()) : List.of());
        List<Verdicts> verdicts = new ArrayList<>();
        byRoot(rows(date))
                .forEach((root, rows) -> verdicts.add(
                        QualityGate.judge(new QuotedChain(root, date, rows, before.getOrDefault(root, List.of())))));
        return verdicts;
    }

    /** The day before in the folder, if no session lies between; what is outside the calendar's years has none. */
    private static Optional<LocalDate> sessionBefore(ChainFolder chains, LocalDate date) {
        boolean covered = date.isAfter(ExchangeCalendar.FIRST.plusMonths(1)) && !date.isAfter(ExchangeCalendar.LAST);
        return Optional.ofNullable(chains.days().lowerKey(date))
                .filter(day -> covered && EXCHANGE.previousSession(date).equals(day));
    }

    private static NavigableMap<String, List<ChainRow>> byRoot(List<ChainRow> rows) {
        NavigableMap<String, List<ChainRow>> roots = new TreeMap<>();
        rows.forEach(row -> roots.computeIfAbsent(row.series().root(), _ -> new ArrayList<>())
                .add(row));
        return roots;
    }

    /** Days come in order, so the one before was mostly read last. */
    private List<ChainRow> rows(LocalDate date) throws IOException {
        if (!lastRead.equals(Optional.of(date))) {
            lastRows = chains.read(date);
            lastRead = Optional.of(date);
        }
        return lastRows;
    }
}

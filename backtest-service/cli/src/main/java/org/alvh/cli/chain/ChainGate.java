package org.alvh.cli.chain;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;

/** Judges chains of a folder root by root, each beside that of the session before where there is one. */
public final class ChainGate {

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
        List<Verdict> verdicts = new ArrayList<>();
        for (LocalDate date : days) {
            verdicts.addAll(gate.judge(date).all());
        }
        return new Verdicts(verdicts);
    }

    private Verdicts judge(LocalDate date) throws IOException {
        Optional<LocalDate> before = sessionBefore(chains, date);
        List<ChainRow> rowsBefore = before.isPresent() ? rows(before.get()) : List.of();
        return QualityGate.judge(date, rows(date), rowsBefore);
    }

    private static Optional<LocalDate> sessionBefore(ChainFolder chains, LocalDate date) {
        return QualityGate.sessionBefore(date).filter(chains.days()::containsKey);
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

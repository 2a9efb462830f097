package org.alvh.marketdata.service.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.QuotedChain;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;

/** Judges the chains of a market day by day, each root beside that of the session before. It keeps one day of rows. */
final class ChainJudge {

    private final NavigableSet<LocalDate> sessions;
    private final List<Verdict> verdicts = new ArrayList<>();
    private LocalDate last = LocalDate.MIN;
    private NavigableMap<String, List<ChainRow>> lastRoots = new TreeMap<>();

    /** @param sessions of the market */
    ChainJudge(Collection<LocalDate> sessions) {
        this.sessions = new TreeSet<>(sessions);
    }

    /** Takes the chain of a day after the last one. */
    void judge(LocalDate date, List<ChainRow> rows) {
        NavigableMap<String, List<ChainRow>> roots = new TreeMap<>();
        for (ChainRow row : rows) {
            roots.computeIfAbsent(row.series().root(), _ -> new ArrayList<>()).add(row);
        }
        boolean follows = last.equals(sessions.lower(date));
        roots.forEach((root, chain) -> {
            List<ChainRow> before = follows ? lastRoots.getOrDefault(root, List.of()) : List.of();
            verdicts.addAll(QualityGate.judge(new QuotedChain(root, date, chain, before))
                    .all());
        });
        last = date;
        lastRoots = roots;
    }

    Verdicts verdicts() {
        return new Verdicts(verdicts);
    }
}

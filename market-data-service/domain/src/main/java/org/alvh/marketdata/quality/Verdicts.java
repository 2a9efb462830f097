package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;

/**
 * Verdicts by date, subject and rule, each once, and what follows from those that are known at a time.
 *
 * <p>Something without a verdict is accepted: the gate says only what is wrong.
 */
public record Verdicts(List<Verdict> all) {

    public Verdicts {
        all = List.copyOf(new TreeSet<>(all));
    }

    public static Verdicts none() {
        return new Verdicts(List.of());
    }

    public Verdicts plus(Verdicts more) {
        return new Verdicts(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** Those that were known at the close of a day. */
    public Verdicts known(LocalDate asOf) {
        return new Verdicts(
                all.stream().filter(verdict -> !verdict.known().isAfter(asOf)).toList());
    }

    public List<Verdict> on(Subject subject) {
        return all.stream().filter(verdict -> verdict.subject().equals(subject)).toList();
    }

    public List<Verdict> on(LocalDate date) {
        return all.stream()
                .filter(verdict -> verdict.subject().date().equals(date))
                .toList();
    }

    public Standing standing(Subject subject) {
        return Standing.of(on(subject));
    }

    /** Of a day as a whole: as its worst value or chain. */
    public Standing standing(LocalDate date) {
        return Standing.of(on(date));
    }

    /** Why a subject may not be used: the first rejection; empty where it may. */
    public Optional<Verdict> refusal(Subject subject) {
        return on(subject).stream().filter(Verdict::rejects).findFirst();
    }

    /** A day without the values that may not be used, and what became of those. */
    public Admitted admitted(MarketDay day) {
        MarketDay rest = day;
        List<Verdict> refused = new ArrayList<>();
        for (Verdict verdict : rejections(day.date())) {
            Optional<Series> series = Series.ofColumn(verdict.subject().name()).filter(rest::has);
            if (series.isPresent()) {
                rest = rest.without(series.get());
                refused.add(verdict);
            }
        }
        return new Admitted(rest, refused);
    }

    /**
     * A history without the values that may not be used, each by what was known at the end of its own day: what shows
     * only later is refused to whoever looks back, but it cannot be refused to those who had to decide that day.
     */
    public AdmittedHistory admitted(MarketHistory history) {
        List<MarketDay> days = new ArrayList<>();
        List<Verdict> refused = new ArrayList<>();
        NavigableMap<LocalDate, List<Verdict>> rejections = rejectionsOnTheirDay();
        for (MarketDay day : history.days()) {
            Admitted admitted = new Verdicts(rejections.getOrDefault(day.date(), List.of())).admitted(day);
            days.add(admitted.day());
            refused.addAll(admitted.refused());
        }
        return new AdmittedHistory(new MarketHistory(days), refused);
    }

    private NavigableMap<LocalDate, List<Verdict>> rejectionsOnTheirDay() {
        NavigableMap<LocalDate, List<Verdict>> rejections = new TreeMap<>();
        for (Verdict verdict : all) {
            if (verdict.rejects() && verdict.known().equals(verdict.subject().date())) {
                rejections
                        .computeIfAbsent(verdict.known(), _ -> new ArrayList<>())
                        .add(verdict);
            }
        }
        return rejections;
    }

    private Collection<Verdict> rejections(LocalDate date) {
        return on(date).stream()
                .filter(Verdict::rejects)
                .filter(verdict -> verdict.subject() instanceof Subject.OfSeries)
                .toList();
    }

    /**
     * What may be used of a day.
     *
     * @param refused the verdict on each value that was left out, never empty where one was
     */
    public record Admitted(MarketDay day, List<Verdict> refused) {

        public Admitted {
            refused = List.copyOf(refused);
        }
    }

    /**
     * What may be used of a history.
     *
     * @param refused the verdict on each value that was left out
     */
    public record AdmittedHistory(MarketHistory history, List<Verdict> refused) {

        public AdmittedHistory {
            refused = List.copyOf(refused);
        }
    }
}

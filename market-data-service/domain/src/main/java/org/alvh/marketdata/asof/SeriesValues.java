package org.alvh.marketdata.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.quant.time.SessionPhase;

/** The values of one series: the revisions of each period, and the periods whose publication is not known. */
final class SeriesValues {

    private final String series;
    private final NavigableMap<LocalDate, List<PublishedValue>> published = new TreeMap<>();
    private final NavigableMap<LocalDate, Unpublished> unknown = new TreeMap<>();

    /** A period whose value there is, and why it cannot be said when it was published. */
    private record Unpublished(Period period, String reason) {}

    SeriesValues(String series) {
        this.series = series;
    }

    /** The same value again changes nothing; another one of the same period and moment is refused. */
    void add(PublishedValue value) {
        List<PublishedValue> revisions =
                published.computeIfAbsent(value.period().first(), _ -> new ArrayList<>());
        for (PublishedValue there : revisions) {
            if (there.published().equals(value.published()) && there.value() != value.value()) {
                throw new IllegalArgumentException(series + " of "
                        + value.period().first() + " was published once at " + value.published() + ", not as "
                        + there.value() + " and as " + value.value());
            }
        }
        revisions.add(value);
    }

    void addUnknown(Period period, String reason) {
        unknown.put(period.first(), new Unpublished(period, reason));
    }

    SeriesValues copy() {
        SeriesValues copy = new SeriesValues(series);
        published.forEach((first, revisions) -> copy.published.put(first, List.copyOf(revisions)));
        copy.unknown.putAll(unknown);
        return copy;
    }

    Answer asOf(Instant moment) {
        Optional<PublishedValue> latest = known(moment);
        Optional<Unpublished> open = unknown.descendingMap().values().stream()
                .filter(value -> isOver(value.period(), moment))
                .filter(value -> isNewer(value.period(), latest))
                .findFirst();
        if (open.isPresent()) {
            return new Answer.Refused(series, open.get().reason());
        }
        return latest.<Answer>map(Answer.Known::new).orElseGet(() -> new Answer.NotYet(series));
    }

    private static boolean isNewer(Period period, Optional<PublishedValue> latest) {
        return latest.isEmpty() || latest.get().period().first().isBefore(period.first());
    }

    private Optional<PublishedValue> known(Instant moment) {
        for (List<PublishedValue> revisions : published.descendingMap().values()) {
            Optional<PublishedValue> latest = latest(revisions, moment);
            if (latest.isPresent()) {
                return latest;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublishedValue> latest(List<PublishedValue> revisions, Instant moment) {
        Optional<PublishedValue> latest = Optional.empty();
        for (PublishedValue value : revisions) {
            boolean isLater =
                    latest.isEmpty() || !value.published().isBefore(latest.get().published());
            if (!value.published().isAfter(moment) && isLater) {
                latest = Optional.of(value);
            }
        }
        return latest;
    }

    /** A value may be out once its last day has begun, never sooner. */
    private static boolean isOver(Period period, Instant moment) {
        return !period.last().atStartOfDay(SessionPhase.CHICAGO).toInstant().isAfter(moment);
    }
}

package org.alvh.marketdata.observed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Releases by day and event. */
public final class ReleaseCsv implements RowCsv<Release> {

    private static final Comparator<Release> ORDER =
            Comparator.comparing(Release::date).thenComparing(Release::event);

    @Override
    public List<String> columns() {
        return List.of("date", "event", "scheduled", "actual", "median");
    }

    @Override
    public Comparator<Release> order() {
        return ORDER;
    }

    @Override
    public List<String> fields(Release row) {
        return List.of(
                row.date().toString(),
                row.event(),
                row.scheduled().map(planned -> planned ? "1" : "0").orElseGet(String::new),
                CanonicalText.of(row.actual()),
                CanonicalText.of(row.median()));
    }

    @Override
    public Release row(List<String> fields) {
        return new Release(
                CanonicalText.date(fields.get(0)),
                fields.get(1),
                scheduled(fields.get(2)),
                CanonicalText.optionalNumber(fields.get(3)),
                CanonicalText.optionalNumber(fields.get(4)));
    }

    private static Optional<Boolean> scheduled(String text) {
        return switch (text) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> throw CanonicalText.damaged(text, "1, 0 or nothing");
        };
    }
}

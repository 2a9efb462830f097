package org.alvh.marketdata.observed;

import java.util.Comparator;
import java.util.List;

/** Observations by series and date. */
public final class ObservationCsv implements RowCsv<Observation> {

    private static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::series).thenComparing(Observation::date);

    @Override
    public List<String> columns() {
        return List.of("series", "date", "value");
    }

    @Override
    public Comparator<Observation> order() {
        return ORDER;
    }

    @Override
    public List<String> fields(Observation row) {
        return List.of(row.series(), row.date().toString(), CanonicalText.of(row.value()));
    }

    @Override
    public Observation row(List<String> fields) {
        return new Observation(fields.get(0), CanonicalText.date(fields.get(1)), CanonicalText.number(fields.get(2)));
    }
}

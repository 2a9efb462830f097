package org.alvh.marketdata.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one calendar day's row of a history says: a date and the series known for it. A series that the row
 * does not hold is absent, never zero.
 */
public final class MarketDay {

    private static final double ABSENT = Double.NaN;

    /** Added to a value it turns -0.0 into 0.0: equal days must be equal in their bits. */
    private static final double POSITIVE_ZERO = 0.0;

    private final LocalDate date;
    private final double[] values;

    private MarketDay(LocalDate date, double[] values) {
        this.date = date;
        this.values = values;
    }

    public static Builder on(LocalDate date) {
        return new Builder(date);
    }

    public LocalDate date() {
        return date;
    }

    public boolean has(Series series) {
        return !Double.isNaN(values[slot(series)]);
    }

    public OptionalDouble find(Series series) {
        double value = values[slot(series)];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The value of a series that the caller knows to be present. */
    public double require(Series series) {
        if (!has(series)) {
            throw new IllegalStateException(date + " has no " + series.column());
        }
        return values[slot(series)];
    }

    public Optional<LocalDate> findDate(Series series) {
        if (series.kind() != Series.Kind.DATE) {
            throw new IllegalArgumentException(series.column() + " is not a date");
        }
        OptionalDouble epochDay = find(series);
        return epochDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay((long) epochDay.getAsDouble()));
    }

    /** The columns of the series that it holds, in the order of the series. */
    public List<String> columns() {
        return Arrays.stream(Series.values())
                .filter(this::has)
                .map(Series::column)
                .toList();
    }

    /** A day with an SPX close is a session; any other row only carries values. */
    public boolean isSession() {
        return has(Series.SPX_CLOSE);
    }

    /** Where a series stands in the values: an array laid out by the enum itself, which never leaves this class. */
    @SuppressWarnings("EnumOrdinal")
    private static int slot(Series series) {
        return series.ordinal();
    }

    /** This day with each series that {@code newer} holds taken from it. */
    public MarketDay mergedWith(MarketDay newer) {
        if (!newer.date.equals(date)) {
            throw new IllegalArgumentException("cannot merge " + newer.date + " into " + date);
        }
        double[] merged = values.clone();
        for (int i = 0; i < merged.length; i++) {
            if (!Double.isNaN(newer.values[i])) {
                merged[i] = newer.values[i];
            }
        }
        return new MarketDay(date, merged);
    }

    /** This day with one series taken out. */
    public MarketDay without(Series series) {
        double[] rest = values.clone();
        rest[slot(series)] = ABSENT;
        return new MarketDay(date, rest);
    }

    /** How many series both days hold, with another value in {@code newer}: what a merge would overwrite. */
    public int valuesReplacedBy(MarketDay newer) {
        int replaced = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i]) && !Double.isNaN(newer.values[i]) && values[i] != newer.values[i]) {
                replaced++;
            }
        }
        return replaced;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarketDay day && day.date.equals(date) && Arrays.equals(day.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * date.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(date.toString());
        for (Series series : Series.values()) {
            if (has(series)) {
                text.append(' ').append(series.column()).append('=').append(values[slot(series)]);
            }
        }
        return text.toString();
    }

    /** Collects the series of one day. A value outside what the series admits is refused. */
    public static final class Builder {

        private final LocalDate date;
        private final double[] values = new double[Series.values().length];

        private Builder(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            Arrays.fill(values, ABSENT);
        }

        public Builder with(Series series, double value) {
            if (!series.kind().admits(value)) {
                throw new IllegalArgumentException(date + " " + series.column() + " is " + value + ", expected "
                        + series.kind().expectation());
            }
            values[slot(series)] = value + POSITIVE_ZERO;
            return this;
        }

        public Builder with(Series series, LocalDate value) {
            return with(series, (double) value.toEpochDay());
        }

        public MarketDay build() {
            return new MarketDay(date, values.clone());
        }
    }
}

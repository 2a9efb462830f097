package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.alvh.marketdata.quality.SeriesReadings.Reading;

/**
 * Two sources of one series, held against each other on the days that both have.
 *
 * @param first the source that was there before
 * @param later the source laid over it, whose values a merge would keep
 * @param days that both have
 * @param differences by date
 */
public record VendorComparison(String series, String first, String later, int days, List<Difference> differences) {

    /** Share by which sources of one value may differ: rounding to the cent and to different decimals. */
    static final double TOLERANCE = .0005;

    /** Share beyond which one of the two is wrong, and nobody knows which: neither may be used. */
    static final double CONTRADICTION = .02;

    public VendorComparison {
        differences = List.copyOf(differences);
        if (days < differences.size()) {
            throw new IllegalArgumentException(
                    differences.size() + " differences on the " + days + " days that both sources have");
        }
    }

    /** One day on which the sources differ by more than rounding. */
    public record Difference(LocalDate date, double first, double later) {

        /** As a share of the larger of the two, between 0 and 2. */
        public double share() {
            double larger = Math.max(Math.abs(first), Math.abs(later));
            return larger == 0 ? 0 : Math.abs(later - first) / larger;
        }
    }

    static VendorComparison of(SeriesReadings first, String firstSource, SeriesReadings later, String laterSource) {
        if (!first.name().equals(later.name())) {
            throw new IllegalArgumentException(
                    "sources of one series are compared, not " + first.name() + " and " + later.name());
        }
        NavigableMap<LocalDate, Double> known = new TreeMap<>();
        first.readings().forEach(reading -> known.putIfAbsent(reading.date(), reading.value()));
        List<Difference> differences = new ArrayList<>();
        int days = 0;
        for (Reading reading : later.readings()) {
            Double before = known.remove(reading.date());
            if (before != null) {
                days++;
                Difference difference = new Difference(reading.date(), before, reading.value());
                if (difference.share() > TOLERANCE) {
                    differences.add(difference);
                }
            }
        }
        return new VendorComparison(first.name(), firstSource, laterSource, days, differences);
    }

    /** The share of days on which they differ; empty where they have none in common. */
    public Optional<Double> shareOfDays() {
        return days == 0 ? Optional.empty() : Optional.of((double) differences.size() / days);
    }

    /** The middle of the differences as shares; empty where there is none. */
    public Optional<Double> medianShare() {
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(Median.of(
                        differences.stream().mapToDouble(Difference::share).toArray()));
    }

    /** What follows for the days on which they differ. */
    public Verdicts verdicts() {
        return new Verdicts(differences.stream()
                .map(difference -> finding(difference).on(new Subject.OfSeries(series, difference.date())))
                .toList());
    }

    private Finding finding(Difference difference) {
        String reason = later + " says " + Words.number(difference.later()) + " where " + first + " said "
                + Words.number(difference.first()) + ", " + Words.percent(difference.share()) + " apart";
        return difference.share() > CONTRADICTION
                ? Finding.rejection(QualityRule.VENDORS_DIFFER, difference.share(), CONTRADICTION, reason)
                : Finding.warning(QualityRule.VENDORS_DIFFER, difference.share(), TOLERANCE, reason);
    }
}

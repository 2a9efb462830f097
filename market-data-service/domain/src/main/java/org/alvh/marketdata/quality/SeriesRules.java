package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.alvh.marketdata.quality.SeriesReadings.Reading;

/**
 * The rules on one series, in the order in which they hand over: repeats, levels, bad prints, jumps, standing still.
 * What a rule refuses is no neighbour for the next ones, so a good value is not blamed for the bad one before it.
 *
 * <p>Every verdict hangs on values up to the day from which it is known and on none after it.
 */
final class SeriesRules {

    private final SeriesReadings series;
    private final List<Verdict> verdicts = new ArrayList<>();

    private SeriesRules(SeriesReadings series) {
        this.series = series;
    }

    static Verdicts judge(SeriesReadings series) {
        SeriesRules rules = new SeriesRules(series);
        rules.repeats();
        SeriesLimits.of(series.name()).ifPresent(rules::held);
        return new Verdicts(rules.verdicts);
    }

    private void held(SeriesParameters limits) {
        levels(limits.level());
        List<Reading> plausible = series.once(refusedDates(_ -> true)).readings();
        spikes(plausible, limits);
        jumps(plausible, limits);
        unchanged(plausible, limits.sameSessions());
    }

    private void repeats() {
        List<Reading> readings = series.readings();
        for (int i = 1; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            Reading before = readings.get(i - 1);
            if (!before.date().equals(reading.date())) {
                continue;
            }
            double difference = Math.abs(reading.value() - before.value());
            String twice = series.name() + " of " + reading.date() + " is there twice, ";
            Finding finding = difference == 0
                    ? Finding.warning(QualityRule.REPEATED, 2, 1, twice + "both " + Words.number(reading.value()))
                    : Finding.rejection(
                            QualityRule.CONTRADICTED,
                            difference,
                            0,
                            twice + "as " + Words.number(before.value()) + " and as " + Words.number(reading.value()));
            verdicts.add(finding.on(series.subject(reading)));
        }
    }

    private void levels(SeriesParameters.Level level) {
        for (Reading reading : series.readings()) {
            double value = reading.value();
            if (value < level.least() || value > level.most()) {
                double limit = value < level.least() ? level.least() : level.most();
                String side = value < level.least() ? " is below " : " is above ";
                verdicts.add(Finding.rejection(
                                QualityRule.IMPLAUSIBLE_LEVEL,
                                value,
                                limit,
                                series.name() + " " + Words.number(value) + side + Words.number(limit))
                        .on(series.subject(reading)));
            }
        }
    }

    private void spikes(List<Reading> readings, SeriesParameters limits) {
        for (int i = 1; i + 1 < readings.size(); i++) {
            Reading before = readings.get(i - 1);
            Reading reading = readings.get(i);
            Reading after = readings.get(i + 1);
            if (!areNeighbours(before, reading) || !areNeighbours(reading, after)) {
                continue;
            }
            double out = limits.change().between(before.value(), reading.value());
            double back = limits.change().between(reading.value(), after.value());
            double returned = Math.min(Math.abs(out), Math.abs(back));
            double larger = Math.max(Math.abs(out), Math.abs(back));
            if (out * back < 0 && returned > limits.spike() && returned >= SeriesParameters.RETURNED * larger) {
                verdicts.add(
                        Finding.rejection(QualityRule.SPIKE, returned, limits.spike(), spike(before, reading, after))
                                .on(series.subject(reading), after.date()));
            }
        }
    }

    private String spike(Reading before, Reading reading, Reading after) {
        return series.name() + " goes from " + Words.number(before.value()) + " to " + Words.number(reading.value())
                + " and back to " + Words.number(after.value()) + " on " + after.date();
    }

    private void jumps(List<Reading> readings, SeriesParameters limits) {
        Set<LocalDate> spikes = refusedDates(verdict -> verdict.rule() == QualityRule.SPIKE);
        for (int i = 1; i < readings.size(); i++) {
            Reading before = readings.get(i - 1);
            Reading reading = readings.get(i);
            double move = limits.change().between(before.value(), reading.value());
            boolean isReturn = spikes.contains(before.date());
            if (!isReturn && areNeighbours(before, reading) && Math.abs(move) > limits.jump()) {
                verdicts.add(Finding.warning(
                                QualityRule.JUMP,
                                Math.abs(move),
                                limits.jump(),
                                series.name() + " moves " + limits.change().named(move) + " from "
                                        + Words.number(before.value()) + " to " + Words.number(reading.value()))
                        .on(series.subject(reading)));
            }
        }
    }

    private void unchanged(List<Reading> readings, int limit) {
        int sessions = 1;
        for (int i = 1; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            sessions = reading.value() == readings.get(i - 1).value() ? sessions + 1 : 1;
            if (sessions > limit) {
                verdicts.add(Finding.warning(
                                QualityRule.UNCHANGED,
                                sessions,
                                limit,
                                series.name() + " stands at " + Words.number(reading.value()) + " for the " + sessions
                                        + "th session")
                        .on(series.subject(reading)));
            }
        }
    }

    private Set<LocalDate> refusedDates(Predicate<Verdict> which) {
        Set<LocalDate> dates = new TreeSet<>();
        verdicts.stream()
                .filter(Verdict::rejects)
                .filter(which)
                .forEach(verdict -> dates.add(verdict.subject().date()));
        return dates;
    }

    private static boolean areNeighbours(Reading before, Reading reading) {
        return !before.date().plusDays(SeriesParameters.NEIGHBOUR_DAYS).isBefore(reading.date());
    }
}

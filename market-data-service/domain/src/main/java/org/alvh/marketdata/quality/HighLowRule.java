package org.alvh.marketdata.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;

/** The open and the close of a day lie between its low and its high; a value that does not is refused. */
final class HighLowRule {

    private static final List<Range> RANGES = List.of(
            new Range(Series.SPX_OPEN, Series.SPX_CLOSE, Series.SPX_LOW, Series.SPX_HIGH),
            new Range(Series.VIX_OPEN, Series.VIX_CLOSE, Series.VIX_LOW, Series.VIX_HIGH));

    private HighLowRule() {}

    private record Range(Series open, Series close, Series low, Series high) {}

    static Verdicts judge(MarketDay day) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Range range : RANGES) {
            if (day.has(range.low()) && day.has(range.high())) {
                outside(day, range.open(), range).ifPresent(verdicts::add);
                outside(day, range.close(), range).ifPresent(verdicts::add);
            }
        }
        return new Verdicts(verdicts);
    }

    private static Optional<Verdict> outside(MarketDay day, Series series, Range range) {
        if (!day.has(series)) {
            return Optional.empty();
        }
        double value = day.require(series);
        double low = day.require(range.low());
        double high = day.require(range.high());
        if (low <= value && value <= high) {
            return Optional.empty();
        }
        double limit = value < low ? low : high;
        LocalDate date = day.date();
        return Optional.of(Finding.rejection(
                        QualityRule.OUTSIDE_HIGH_LOW,
                        value,
                        limit,
                        series.column() + " " + Words.number(value) + " is outside the day's " + Words.number(low)
                                + " to " + Words.number(high))
                .on(Subject.of(series, date)));
    }
}

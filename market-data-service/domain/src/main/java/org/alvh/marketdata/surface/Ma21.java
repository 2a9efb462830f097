package org.alvh.marketdata.surface;

import java.util.List;
import java.util.stream.Stream;

/**
 * Mean of the last 21 VIX closes, the day's own included; of what there is while the series is shorter.
 *
 * @param closes at most 21, oldest first
 */
public record Ma21(List<Double> closes) {

    private static final int SESSIONS = 21;

    public Ma21 {
        if (closes.isEmpty() || closes.size() > SESSIONS) {
            throw new IllegalArgumentException(
                    "a mean of up to " + SESSIONS + " closes cannot be made of " + closes.size());
        }
        closes = List.copyOf(closes);
        closes.forEach(close -> Levels.requireLevel(close, "VIX"));
    }

    public static Ma21 first(double vixClose) {
        return new Ma21(List.of(vixClose));
    }

    public Ma21 next(double vixClose) {
        return new Ma21(Stream.concat(closes.stream().skip(closes.size() == SESSIONS ? 1 : 0), Stream.of(vixClose))
                .toList());
    }

    public double mean() {
        double sum = 0.0;
        for (double close : closes) {
            sum += close;
        }
        return sum / closes.size();
    }
}

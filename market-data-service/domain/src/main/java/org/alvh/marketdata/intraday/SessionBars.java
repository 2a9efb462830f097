package org.alvh.marketdata.intraday;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The bars of one index over a session, in order, each beginning where the one before ends. */
public record SessionBars(List<IntradayBar> bars) {

    /** Minutes that a bar may have. */
    public static final List<Integer> WIDTHS = List.of(1, 5, 15, 30, 60);

    public SessionBars {
        bars = List.copyOf(bars);
    }

    /**
     * Bars of so many bars each, counted from the opening. The last is shorter where they do not fill the session:
     * the hour before a close at 15:00 begins at 14:30.
     */
    public SessionBars every(int count) {
        if (!WIDTHS.contains(count)) {
            throw new IllegalArgumentException("bars of " + count + " minutes are not made, expected one of " + WIDTHS);
        }
        List<IntradayBar> wide = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            if (i % count == 0) {
                wide.add(bars.get(i));
            } else {
                wide.add(wide.removeLast().and(bars.get(i)));
            }
        }
        return new SessionBars(wide);
    }

    /** The bars that are complete at a market time. */
    public SessionBars completeAt(ZonedDateTime moment) {
        return new SessionBars(
                bars.stream().filter(bar -> !bar.to().isAfter(moment)).toList());
    }
}

package org.alvh.quant.execution;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A credit spread on recorded bars: what would have become of it at each limit. With it the fill model is checked
 * against recorded markets.
 *
 * @param postedAt when the order is posted; bars after it count
 * @param bars the package bar by bar, ascending
 */
public record PostedSpread(LocalDateTime postedAt, List<PackageBar> bars) {

    public PostedSpread {
        bars = List.copyOf(bars);
    }

    /** The two series of a spread as displayed at the end of one bar; empty where one is not quoted. */
    public record SpreadBar(LocalDateTime at, Optional<DisplayedQuote> sold, Optional<DisplayedQuote> bought) {}

    /** One lot of the sold series against one of the bought one. */
    public static PostedSpread of(LocalDateTime postedAt, List<SpreadBar> bars, QuoteCheck check) {
        return new PostedSpread(
                postedAt, bars.stream().map(bar -> packageBar(bar, check)).toList());
    }

    /** One lot posted at a limit by the default {@link PostAndWait}: when it filled, near misses, best natural credit. */
    public PostOutcome at(long limitHundredths) {
        return new PostedOrder(PostAndWait.at(limitHundredths), 1, postedAt).work(bars);
    }

    private static PackageBar packageBar(SpreadBar bar, QuoteCheck check) {
        List<PackageLeg> legs = List.of(new PackageLeg(-1, bar.sold()), new PackageLeg(1, bar.bought()));
        return new PackageBar(bar.at(), PackageQuote.of(legs, check, bar.at()));
    }
}

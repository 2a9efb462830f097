package org.alvh.quant.execution;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What became of a posted order.
 *
 * @param ending how it stands after the last bar it was tried on
 * @param bars bars it was tried on
 * @param fills what filled, in order; several where displayed size was short
 * @param restLots lots that did not fill
 * @param nearMisses bars whose natural credit reached the limit without a fill
 * @param refused bars on which a leg could not be traded, in order; they count for the wait
 * @param best the highest natural credit it saw, the first of equal ones; empty where no bar had one
 */
public record PostOutcome(
        Ending ending,
        int bars,
        List<PostFill> fills,
        long restLots,
        int nearMisses,
        List<RefusedBar> refused,
        Optional<BestNatural> best) {

    public PostOutcome {
        fills = List.copyOf(fills);
        refused = List.copyOf(refused);
        if (restLots < 0 || (restLots == 0) != (ending == Ending.FILLED)) {
            throw new IllegalArgumentException(restLots + " lots rest of an order that is " + ending);
        }
    }

    /** How a posted order stands. */
    public enum Ending {
        /** All lots filled. */
        FILLED,
        /** The wait is over; what did not fill is withdrawn. */
        LAPSED,
        /** The bars ended before the wait did. */
        WORKING
    }

    /**
     * Lots that filled at the limit.
     *
     * @param bar number of the bar, 1 the first after posting
     * @param midDoubledHundredths twice the credit at the mids of that bar
     */
    public record PostFill(int bar, LocalDateTime at, long lots, long midDoubledHundredths) {

        /** The credit at the mids, in points. */
        public double mid() {
            return midDoubledHundredths / 200.0;
        }
    }

    /** A bar on which nothing could be traded. */
    public record RefusedBar(LocalDateTime at, QuoteRefusal reason) {}

    /** A natural credit and when it was seen. */
    public record BestNatural(LocalDateTime at, long creditHundredths) {}
}

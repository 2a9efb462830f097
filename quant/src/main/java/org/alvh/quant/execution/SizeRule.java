package org.alvh.quant.execution;

import java.util.Optional;
import java.util.OptionalLong;

/** How many lots fill at once. */
public enum SizeRule {
    /** All of them, whatever is displayed: for lots that are small beside any market, and for quotes without sizes. */
    WHOLE {
        @Override
        long fillable(long lots, OptionalLong displayed) {
            return lots;
        }

        @Override
        Optional<QuoteRefusal> refusal(OptionalLong displayed) {
            return Optional.empty();
        }
    },

    /** As many as every leg displays on the side that is traded; the rest stays. */
    DISPLAYED {
        @Override
        long fillable(long lots, OptionalLong displayed) {
            return Math.min(lots, displayed.orElseThrow());
        }

        @Override
        Optional<QuoteRefusal> refusal(OptionalLong displayed) {
            boolean some = displayed.isPresent() && displayed.getAsLong() > 0;
            return some ? Optional.empty() : Optional.of(QuoteRefusal.NO_SIZE);
        }
    };

    /** Lots that fill out of {@code lots}. */
    abstract long fillable(long lots, OptionalLong displayed);

    abstract Optional<QuoteRefusal> refusal(OptionalLong displayed);
}

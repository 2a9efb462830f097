package org.alvh.quant.execution;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.alvh.quant.market.Quote;

/** What a package of legs can be traded at, all legs at once. */
public sealed interface PackageQuote {

    /**
     * Every leg can be traded.
     *
     * @param creditHundredths natural credit: what is sold at its bid less what is bought at its ask; a debit is
     *     below zero
     * @param midDoubledHundredths twice the credit at the mids
     * @param lots lots of the package for which the displayed sizes last; empty where a leg displays none
     */
    record Natural(long creditHundredths, long midDoubledHundredths, OptionalLong lots) implements PackageQuote {

        public Natural {
            if (2 * creditHundredths > midDoubledHundredths || (lots.isPresent() && lots.getAsLong() < 0)) {
                throw new IllegalArgumentException("a natural credit of " + creditHundredths + " for " + lots
                        + " lots does not go with twice the mid of " + midDoubledHundredths);
            }
        }

        /** The credit at the mids, in points. */
        public double mid() {
            return midDoubledHundredths / 200.0;
        }
    }

    /**
     * A leg cannot be traded, and so the package cannot.
     *
     * @param leg place of the first such leg, from 0
     */
    record Refused(QuoteRefusal reason, int leg) implements PackageQuote {}

    /** Judges the legs in their order. */
    static PackageQuote of(List<PackageLeg> legs, QuoteCheck check, LocalDateTime now) {
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("a package of no legs has no price");
        }
        long credit = 0;
        long midDoubled = 0;
        for (int i = 0; i < legs.size(); i++) {
            PackageLeg leg = legs.get(i);
            switch (check.judge(leg.quote(), leg.sold(), now)) {
                case QuoteCheck.Verdict.Refused refused -> {
                    return new Refused(refused.reason(), i);
                }
                case QuoteCheck.Verdict.Usable usable -> {
                    Quote quote = usable.quote();
                    long touched = leg.sold() ? quote.bidHundredths() : quote.askHundredths();
                    credit -= leg.ratio() * touched;
                    midDoubled -= leg.ratio() * quote.midDoubledHundredths();
                }
            }
        }
        return new Natural(credit, midDoubled, smallest(legs));
    }

    private static OptionalLong smallest(List<PackageLeg> legs) {
        boolean told = legs.stream().allMatch(leg -> leg.packages().isPresent());
        return told
                ? legs.stream().mapToLong(leg -> leg.packages().orElseThrow()).min()
                : OptionalLong.empty();
    }
}

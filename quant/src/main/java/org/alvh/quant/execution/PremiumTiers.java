package org.alvh.quant.execution;

import java.util.Arrays;

/**
 * A fee by the premium of the contract. The bound of a tier is the first premium, in hundredths of a point, that no
 * longer belongs to it; the last tier has none.
 */
public final class PremiumTiers {

    private final long[] bounds;
    private final long[] fees;

    /**
     * @param bounds ascending, one fewer than fees
     * @param fees in units of {@link FeeRates}
     */
    public PremiumTiers(long[] bounds, long... fees) {
        if (fees.length != bounds.length + 1) {
            throw new IllegalArgumentException(
                    bounds.length + " bounds make " + (bounds.length + 1) + " tiers, not " + fees.length);
        }
        for (int i = 1; i < bounds.length; i++) {
            if (bounds[i] <= bounds[i - 1]) {
                throw new IllegalArgumentException("bounds " + Arrays.toString(bounds) + " do not ascend");
            }
        }
        this.bounds = bounds.clone();
        this.fees = fees.clone();
    }

    long fee(long priceHundredths) {
        int tier = 0;
        while (tier < bounds.length && priceHundredths >= bounds[tier]) {
            tier++;
        }
        return fees[tier];
    }
}

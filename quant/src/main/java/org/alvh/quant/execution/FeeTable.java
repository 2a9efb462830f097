package org.alvh.quant.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Fee schedules by the date from which they were charged. A date before the first of them has no known fees, and none
 * are made up for it.
 */
public final class FeeTable {

    /** Cboe's fee schedule effective 2024-11-01, CFE's page of that time. VIX premiums up to 0.10, then below 1, 2. */
    private static final FeeRates CBOE_2024_11_01 = new FeeRates(
            LocalDate.of(2024, 11, 1),
            new FeeRates.OptionFees(
                    new PremiumTiers(new long[] {100}, 36_000, 45_000),
                    new PremiumTiers(new long[] {11, 100, 200}, 10_000, 25_000, 40_000, 45_000),
                    new PremiumTiers(new long[] {11, 100, 200}, 5_000, 17_000, 30_000, 45_000)),
            new FeeRates.FuturesFees(151_000, 20_000),
            new FeeRates.Surcharges(2_500, 2_000, 329));

    private static final FeeTable PUBLISHED = new FeeTable(List.of(CBOE_2024_11_01));

    private final List<FeeRates> schedules;

    /** @param schedules ascending by date */
    public FeeTable(List<FeeRates> schedules) {
        for (int i = 1; i < schedules.size(); i++) {
            LocalDate before = schedules.get(i - 1).effective();
            LocalDate date = schedules.get(i).effective();
            if (!date.isAfter(before)) {
                throw new IllegalArgumentException("fee schedule of " + date + " does not come after " + before);
            }
        }
        this.schedules = List.copyOf(schedules);
    }

    /** The schedules that the project knows. */
    public static FeeTable published() {
        return PUBLISHED;
    }

    /** The schedule in force on a date; empty before the first that is known. */
    public Optional<FeeRates> inForceOn(LocalDate date) {
        for (FeeRates rates : schedules.reversed()) {
            if (!date.isBefore(rates.effective())) {
                return Optional.of(rates);
            }
        }
        return Optional.empty();
    }
}

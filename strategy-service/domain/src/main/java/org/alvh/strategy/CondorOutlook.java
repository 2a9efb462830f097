package org.alvh.strategy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.instrument.PutCall;

/**
 * What comes next for an open condor if nothing does before.
 *
 * @param exit what ends it
 * @param profitDebitPoints it closes earlier where buying one lot back costs at most this, in points; empty where no
 *     rule says so
 * @param debitPoints what buying one lot back would have cost when it was judged, in points; empty where it was not
 * @param nearest the short strike nearest to the index; empty where the index is not known
 */
public record CondorOutlook(
        String campaign,
        Exit exit,
        OptionalDouble profitDebitPoints,
        OptionalDouble debitPoints,
        Optional<ShortStrike> nearest) {

    /** What ends a condor. */
    public enum ExitRule {
        /** It is closed once so few calendar days are left. */
        TIME,
        /** It is held until it settles. */
        EXPIRY
    }

    /**
     * How and when it ends.
     *
     * @param on the session; that of the settlement where it is held
     * @param days calendar days to expiry at which it is closed; 0 where it is held
     */
    public record Exit(ExitRule rule, LocalDate on, int days) {
        public Exit {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(on, "on");
            if (days < 0 || (rule == ExitRule.EXPIRY && days > 0)) {
                throw new IllegalArgumentException(rule + " at " + days + " days is no exit");
            }
        }
    }

    /**
     * A sold strike seen from the index.
     *
     * @param points from the index to it; below zero once it is passed
     */
    public record ShortStrike(PutCall side, double points) {
        public ShortStrike {
            Objects.requireNonNull(side, "side");
        }
    }

    public CondorOutlook {
        Objects.requireNonNull(campaign, "campaign");
        Objects.requireNonNull(exit, "exit");
        Objects.requireNonNull(profitDebitPoints, "profitDebitPoints");
        Objects.requireNonNull(debitPoints, "debitPoints");
        Objects.requireNonNull(nearest, "nearest");
    }
}

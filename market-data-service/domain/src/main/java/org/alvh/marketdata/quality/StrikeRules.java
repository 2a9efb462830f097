package org.alvh.marketdata.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.quality.ChainParameters.Strikes;

/** How many strikes the expiries of a chain have and how far they reach, each in the median over the expiries. */
final class StrikeRules {

    private static final Strikes LIMITS = ChainParameters.STANDARD.strikes();

    private StrikeRules() {}

    static List<Finding> judge(QuotedChain chain) {
        Collection<ExpiryPairs> expiries =
                chain.expiries(LIMITS.fromDays(), LIMITS.toDays()).values();
        if (expiries.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        double strikes =
                Median.of(expiries.stream().mapToDouble(ExpiryPairs::count).toArray());
        if (strikes < LIMITS.least()) {
            findings.add(Finding.rejection(
                    QualityRule.FEW_STRIKES,
                    strikes,
                    LIMITS.least(),
                    "an expiry has " + Words.number(strikes) + " strikes in the median, at least " + LIMITS.least()
                            + " are expected"));
        }
        findings.addAll(reach(chain.underlying(), expiries));
        return findings;
    }

    private static List<Finding> reach(OptionalDouble underlying, Collection<ExpiryPairs> expiries) {
        if (underlying.isEmpty()) {
            return List.of();
        }
        double level = underlying.getAsDouble();
        double down =
                1 - Median.of(expiries.stream().mapToDouble(ExpiryPairs::lowest).toArray()) / level;
        double up =
                Median.of(expiries.stream().mapToDouble(ExpiryPairs::highest).toArray()) / level - 1;
        double reach = Math.min(down, up);
        if (reach >= LIMITS.reach()) {
            return List.of();
        }
        return List.of(Finding.rejection(
                QualityRule.NEAR_STRIKES_ONLY,
                reach,
                LIMITS.reach(),
                "strikes reach " + Words.percent(down) + " below and " + Words.percent(up) + " above "
                        + Words.number(level) + ", at least " + Words.percent(LIMITS.reach()) + " are expected"));
    }
}

package org.alvh.marketdata.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.quality.ChainParameters.Parity;

/**
 * Put–call parity near the money: C − P + K is the same at every strike of an expiry, the discounted forward but for
 * the discount on K. Its median distance from its own median, in the median over the expiries, is the chain's
 * distance; the share of strikes farther off shows single bad quotes that medians do not see.
 */
final class ParityRules {

    private static final Parity LIMITS = ChainParameters.STANDARD.parity();

    private ParityRules() {}

    static List<Finding> judge(QuotedChain chain) {
        if (chain.underlying().isEmpty()) {
            return List.of();
        }
        double level = chain.underlying().getAsDouble();
        double limit = Math.max(LIMITS.distance() * level, LIMITS.leastDistance());
        List<double[]> distances = distances(chain, level);
        if (distances.isEmpty()) {
            return List.of();
        }
        double distance = Median.of(distances.stream().mapToDouble(Median::of).toArray());
        List<Finding> findings = new ArrayList<>();
        if (distance > limit) {
            findings.add(Finding.rejection(
                    QualityRule.PARITY,
                    distance / level,
                    limit / level,
                    "calls and puts near the money disagree on the forward by " + Words.basisPoints(distance / level)
                            + " of " + Words.number(level)));
        }
        strikes(distances, limit).ifPresent(findings::add);
        return findings;
    }

    private static List<double[]> distances(QuotedChain chain, double level) {
        List<double[]> distances = new ArrayList<>();
        for (ExpiryPairs pairs : chain.expiries(1, LIMITS.days()).values()) {
            pairs.synthetics(level, LIMITS.leastPairs(), LIMITS.mostPairs())
                    .map(synthetics -> Median.distances(synthetics, Median.of(synthetics)))
                    .ifPresent(distances::add);
        }
        return distances;
    }

    private static Optional<Finding> strikes(List<double[]> distances, double limit) {
        long all = 0;
        long off = 0;
        for (double[] expiry : distances) {
            for (double distance : expiry) {
                all++;
                off += distance > limit ? 1 : 0;
            }
        }
        return ChainRules.ofShare(
                QualityRule.PARITY_STRIKES,
                off,
                all,
                LIMITS.strikes(),
                "strikes near the money are off the forward of the others");
    }
}

package org.alvh.strategy;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alvh.quant.instrument.TenorBand;

/**
 * Every number of the condor policy. Deltas are absolute forward deltas, shares are fractions.
 *
 * @param tenor which expiries are eligible; the nearest to the target is taken, the later on a tie
 * @param shorts how the sold strikes are chosen
 * @param wings how the bought strikes are chosen
 * @param gateVixBelow a new condor needs the previous VIX close below this; empty opens at any level
 * @param maxOpen condors open at one time
 * @param riskOfNav risk notional of a new condor as a share of NAV, which sets its lots
 * @param profitShare closes when buying back costs at most this share of the credit; empty holds on
 * @param exitDays closes at this many calendar days to expiry; empty holds to expiry
 */
public record CondorParameters(
        TenorBand tenor,
        Shorts shorts,
        Wings wings,
        OptionalDouble gateVixBelow,
        int maxOpen,
        double riskOfNav,
        OptionalDouble profitShare,
        OptionalInt exitDays) {

    /** The strike nearest to {@code targetDelta}, accepted from {@code leastDelta} to {@code mostDelta}. */
    public record Shorts(double targetDelta, double leastDelta, double mostDelta) {
        public Shorts {
            require(
                    0 < leastDelta && leastDelta <= targetDelta && targetDelta <= mostDelta && mostDelta < 1,
                    "deltas " + leastDelta + " <= " + targetDelta + " <= " + mostDelta);
        }
    }

    /**
     * Long strikes at F·exp(±{@code deviations}·σ√T), at least {@code leastSteps} listed strikes beyond the short,
     * no wider than {@code mostOfIndex} of the index.
     */
    public record Wings(double deviations, int leastSteps, double mostOfIndex) {
        public Wings {
            require(deviations > 0 && leastSteps > 0 && mostOfIndex > 0, "wings of " + deviations + " deviations");
        }
    }

    /** No mandate may risk a larger share of its NAV in one condor. */
    public static final double MOST_RISK_OF_NAV = 0.10;

    public CondorParameters {
        Objects.requireNonNull(tenor, "tenor");
        Objects.requireNonNull(shorts, "shorts");
        Objects.requireNonNull(wings, "wings");
        Objects.requireNonNull(gateVixBelow, "gateVixBelow");
        Objects.requireNonNull(profitShare, "profitShare");
        Objects.requireNonNull(exitDays, "exitDays");
        require(maxOpen > 0, "maxOpen " + maxOpen);
        require(riskOfNav > 0 && riskOfNav <= MOST_RISK_OF_NAV, "riskOfNav " + riskOfNav);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what + " does not hold together");
        }
    }

    private static final TenorBand FORTY_FIVE_DAYS = new TenorBand(45, 38, 52);
    private static final Shorts TWENTY_DELTA = new Shorts(0.20, 0.15, 0.25);
    private static final Wings ONE_AND_A_HALF_DEVIATIONS = new Wings(1.5, 2, 0.10);
    private static final double THREE_PERCENT = 0.03;

    /**
     * {@code SEED45}: about 45 days, shorts at 15–25 delta, wings at 1.5 deviations, opened only below VIX 15 (the
     * seed's numbers); closed at half the credit or 21 days (common practice, studied on 2007–16 data); 3 % of NAV
     * at risk, six at a time (the project's choice).
     */
    public static CondorParameters seed45() {
        return new CondorParameters(
                FORTY_FIVE_DAYS,
                TWENTY_DELTA,
                ONE_AND_A_HALF_DEVIATIONS,
                OptionalDouble.of(15),
                6,
                THREE_PERCENT,
                OptionalDouble.of(0.50),
                OptionalInt.of(21));
    }

    /** {@code STATIC45}: the same condor with no gate and no exit but expiry; the control. */
    public static CondorParameters static45() {
        return new CondorParameters(
                FORTY_FIVE_DAYS,
                TWENTY_DELTA,
                ONE_AND_A_HALF_DEVIATIONS,
                OptionalDouble.empty(),
                8,
                THREE_PERCENT,
                OptionalDouble.empty(),
                OptionalInt.empty());
    }
}

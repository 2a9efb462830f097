package org.alvh.hedge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alvh.quant.instrument.TenorBand;

/**
 * Every number of a hedge policy.
 *
 * @param layers the ladder from the first layer to the deepest; none for {@code NONE}
 * @param tenor which monthly VIX expiries are bought: the nearest to the target, the first beyond the band if none
 * @param disarmCloses closes in a row below its disarm level after which a layer is sold
 * @param cooldownCloses official closes after a sale before a layer can be armed again
 * @param rollSessions sessions before the last trade at which a layer is sold and, where still wanted, bought anew
 */
public record HedgeParameters(
        List<LayerParameters> layers, TenorBand tenor, int disarmCloses, int cooldownCloses, int rollSessions) {

    /**
     * One layer of the ladder.
     *
     * @param level opened on a VIX close above this
     * @param disarmLevel sold on closes below this
     * @param share of the condors' risk notional that the contract notional hedges
     * @param instrument what is bought
     * @param longDelta forward delta of the bought call
     * @param shortStrikeDistance points from the bought to the sold strike of a vertical
     */
    public record LayerParameters(
            double level,
            double disarmLevel,
            double share,
            Instrument instrument,
            double longDelta,
            double shortStrikeDistance) {
        public LayerParameters {
            Objects.requireNonNull(instrument, "instrument");
            if (!(0 < disarmLevel && disarmLevel <= level && share > 0 && longDelta > 0 && longDelta < 1)) {
                throw new IllegalArgumentException("layer at " + level + ", disarmed below " + disarmLevel + ", share "
                        + share + ", delta " + longDelta + " does not hold together");
            }
        }
    }

    /** What a layer buys. */
    public enum Instrument {
        /** One long VIX call. */
        CALL,
        /** A VIX call vertical. */
        VERTICAL,
        /** A VIX future while the curve is in backwardation, else a call vertical. */
        FUTURE_OR_VERTICAL
    }

    public HedgeParameters {
        layers = List.copyOf(layers);
        Objects.requireNonNull(tenor, "tenor");
        for (int i = 1; i < layers.size(); i++) {
            if (layers.get(i).level() <= layers.get(i - 1).level()) {
                throw new IllegalArgumentException(
                        "layer levels ascend, but " + layers.get(i - 1).level() + " comes before "
                                + layers.get(i).level());
            }
        }
        if (disarmCloses < 1 || cooldownCloses < 0 || rollSessions < 0) {
            throw new IllegalArgumentException("disarm after " + disarmCloses + ", cool down " + cooldownCloses
                    + ", roll " + rollSessions + " sessions before last trade does not hold");
        }
    }

    private static final TenorBand THIRTY_TO_SIXTY_DAYS = new TenorBand(45, 30, 60);

    /**
     * {@code LADDER}: layers at VIX closes above 18, 22 and 27 (the seed), disarmed three points lower; shares
     * in the middle of the published ranges; a long call at 0.35–0.40 delta, then verticals ten and fifteen points
     * wide, the last a future in backwardation.
     */
    public static HedgeParameters ladder() {
        return new HedgeParameters(
                List.of(
                        new LayerParameters(18, 15, 0.175, Instrument.CALL, 0.375, 10),
                        new LayerParameters(22, 19, 0.125, Instrument.VERTICAL, 0.45, 10),
                        new LayerParameters(27, 24, 0.075, Instrument.FUTURE_OR_VERTICAL, 0.45, 15)),
                THIRTY_TO_SIXTY_DAYS,
                2,
                5,
                2);
    }

    /** {@code NONE}: no hedge. */
    public static HedgeParameters none() {
        return new HedgeParameters(List.of(), THIRTY_TO_SIXTY_DAYS, 2, 5, 2);
    }

    /** The preset that this is, {@code LADDER} or {@code NONE}; empty for any other. Without a layer there is no hedge. */
    public Optional<String> preset() {
        if (layers.isEmpty()) {
            return Optional.of("NONE");
        }
        return equals(ladder()) ? Optional.of("LADDER") : Optional.empty();
    }
}

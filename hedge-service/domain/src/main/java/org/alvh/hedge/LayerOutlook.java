package org.alvh.hedge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.quant.time.SessionCalendar;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Holding;

/**
 * What changes a layer next, as it stands after a decision.
 *
 * @param layer from 1
 * @param parameters its levels, share and instrument
 * @param disarmCloses closes in a row below its disarm level after which it is sold
 * @param rollsOn the session on which an ON layer is rolled if it is still wanted; empty for others, and where its
 *     position settles before another session could sell it
 * @param cooldownClosesLeft official closes until a layer that cools down can be armed again; 0 for others
 */
public record LayerOutlook(
        int layer, LayerParameters parameters, int disarmCloses, Optional<LocalDate> rollsOn, int cooldownClosesLeft) {

    public LayerOutlook {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(rollsOn, "rollsOn");
    }

    /**
     * One outlook a layer, in the order of the ladder; none without a hedge.
     *
     * @param calendar the exchange's plan of the sessions to come
     */
    public static List<LayerOutlook> after(
            HedgeDecision decided, HedgeParameters parameters, SessionCalendar calendar) {
        List<LayerState> layers = decided.after().layers();
        if (layers.size() != parameters.layers().size()) {
            throw new IllegalArgumentException("a ladder of " + layers.size() + " layers was not decided under "
                    + parameters.layers().size());
        }
        List<LayerOutlook> outlooks = new ArrayList<>();
        for (LayerState layer : layers) {
            Optional<LocalDate> rollsOn = layer.group()
                    .flatMap(group -> rollsOn(decided.decision(), group, parameters.rollSessions(), calendar));
            outlooks.add(new LayerOutlook(
                    outlooks.size() + 1,
                    parameters.layers().get(outlooks.size()),
                    parameters.disarmCloses(),
                    rollsOn,
                    closesLeft(layer, parameters.cooldownCloses())));
        }
        return outlooks;
    }

    private static int closesLeft(LayerState layer, int cooldownCloses) {
        return switch (layer.status()) {
            case COOLDOWN -> Math.max(0, cooldownCloses - layer.closesSinceSale());
            case ARMED, ON -> 0;
        };
    }

    /** VIX contracts trade last on the session before they expire. A roll that was due already is asked for again. */
    private static Optional<LocalDate> rollsOn(
            Decision decision, String group, int rollSessions, SessionCalendar calendar) {
        LocalDate lastTrade = calendar.previousSession(expiry(decision, group));
        LocalDate reached = calendar.minusSessions(lastTrade, rollSessions);
        LocalDate next = calendar.nextSession(decision.key().session());
        LocalDate rollsOn = reached.isBefore(next) ? next : reached;
        return rollsOn.isAfter(lastTrade) ? Optional.empty() : Optional.of(rollsOn);
    }

    private static LocalDate expiry(Decision decision, String group) {
        for (Holding holding : decision.holdings()) {
            if (holding.group().equals(group)) {
                return holding.contract().expiry();
            }
        }
        throw new IllegalArgumentException(
                "decision " + decision.key().decisionId() + " holds nothing of " + group + ", which is on");
    }
}

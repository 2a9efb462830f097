package org.alvh.engine.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.engine.RunResult;
import org.alvh.engine.SessionRecord;
import org.alvh.hedge.HedgeDecision;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.quant.trade.Transition;

/**
 * How often a layer's level was crossed upward by a VIX close, and how often there was something to protect.
 *
 * @param layer from 1
 * @param crossings closes above the level after a close at or below it
 * @param withCondorOpen of those, followed by a session that had a condor open when the hedge decided
 * @param opened times that the layer was triggered
 */
public record TriggerDays(int layer, double level, int crossings, int withCondorOpen, int opened) {

    /** One line a layer of the mandate's ladder. */
    public static List<TriggerDays> of(RunResult run) {
        List<TriggerDays> lines = new ArrayList<>();
        for (LayerParameters layer : run.spec().mandate().hedge().layers()) {
            lines.add(of(run, lines.size() + 1, layer.level()));
        }
        return lines;
    }

    /** The crossings of one level, whether or not a layer of the run stands at it. */
    public static TriggerDays of(RunResult run, int layer, double level) {
        int crossings = 0;
        int withCondorOpen = 0;
        OptionalDouble before = OptionalDouble.empty();
        List<SessionRecord> sessions = run.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            OptionalDouble close = sessions.get(i).vixClose();
            if (close.isEmpty()) {
                continue;
            }
            if (before.isPresent() && before.getAsDouble() <= level && close.getAsDouble() > level) {
                crossings++;
                boolean protects =
                        i + 1 < sessions.size() && sessions.get(i + 1).condorsProtected() > 0;
                withCondorOpen += protects ? 1 : 0;
            }
            before = close;
        }
        return new TriggerDays(layer, level, crossings, withCondorOpen, opened(run, layer));
    }

    private static int opened(RunResult run, int layer) {
        int opened = 0;
        for (HedgeDecision decision : run.hedgeDecisions()) {
            for (Transition transition : decision.decision().transitions()) {
                if (transition.subject().equals("layer-" + layer)
                        && transition.cause().equals("TRIGGER")) {
                    opened++;
                }
            }
        }
        return opened;
    }
}

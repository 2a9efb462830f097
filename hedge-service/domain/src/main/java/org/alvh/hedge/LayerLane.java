package org.alvh.hedge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The sessions after which a layer was ON, of those that are looked back on.
 *
 * <pre>
 *   session    1   2   3   4   5   6
 *   layer      ·  ON  ON   ·  ON  ON      two spans, 2–3 and 5–6; the last may go on
 * </pre>
 *
 * @param layer from 1
 * @param spans in order of time; a layer that is rolled stays ON
 */
public record LayerLane(int layer, int sessionsOn, List<Span> spans) {

    /** Sessions in a row, the first and the last within. */
    public record Span(LocalDate first, LocalDate last) {

        public Span {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a span that begins on " + first + " ends on " + last);
            }
        }
    }

    public LayerLane {
        spans = List.copyOf(spans);
        if (layer < 1 || sessionsOn < spans.size()) {
            throw new IllegalArgumentException("layer " + layer + " was on in " + sessionsOn + " sessions, " + spans);
        }
    }

    /**
     * One lane a layer of the newest ladder.
     *
     * @param sessions every session of the account in the time that is looked back on, oldest first
     */
    public static List<LayerLane> over(List<LadderAfter> sessions) {
        List<LayerLane> lanes = new ArrayList<>();
        int layers =
                sessions.isEmpty() ? 0 : sessions.getLast().ladder().layers().size();
        for (int index = 0; index < layers; index++) {
            lanes.add(lane(index, sessions));
        }
        return lanes;
    }

    private static LayerLane lane(int index, List<LadderAfter> sessions) {
        List<Span> spans = new ArrayList<>();
        int sessionsOn = 0;
        boolean wasOn = false;
        for (LadderAfter each : sessions) {
            boolean isOn = each.isOn(index);
            if (isOn) {
                sessionsOn++;
                LocalDate first = wasOn ? spans.removeLast().first() : each.session();
                spans.add(new Span(first, each.session()));
            }
            wasOn = isOn;
        }
        return new LayerLane(index + 1, sessionsOn, spans);
    }
}

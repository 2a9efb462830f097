package org.alvh.engine.report.chart;

import static org.alvh.engine.report.chart.Outline.tenths;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.alvh.engine.report.page.Html;

/** Swim lanes below a chart: for each of some states, when it held. */
public final class Lanes {

    private static final int HEIGHT = 12;
    private static final int MARK_TOP = 5;
    private static final int MARK_HEIGHT = 2;

    /** A state of one session in decades must still be seen. */
    private static final double LEAST_WIDTH = 1.2;

    private final SessionAxis axis;
    private final List<Lane> lanes = new ArrayList<>();

    private record Lane(String label, String style, String held, String marked, String remark) {}

    public Lanes(SessionAxis axis) {
        this.axis = axis;
    }

    /**
     * A lane.
     *
     * @param style colours its spans
     * @param holds whether the state held in a session
     * @param marked when something else is to be said of it, drawn as a thin strip
     * @param remark stands beside the lane
     */
    public Lanes lane(String label, String style, IntPredicate holds, IntPredicate marked, String remark) {
        lanes.add(new Lane(label, style, spans(holds, 0, HEIGHT), spans(marked, MARK_TOP, MARK_HEIGHT), remark));
        return this;
    }

    private String spans(IntPredicate holds, int top, int height) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        while (from < axis.size()) {
            int to = from;
            while (to < axis.size() && holds.test(to)) {
                to++;
            }
            if (to > from) {
                appendSpan(path, from, to, top, height);
            }
            from = Math.max(to, from + 1);
        }
        return path.toString();
    }

    private void appendSpan(StringBuilder path, int from, int to, int top, int height) {
        double left = axis.size() == 1 ? 0 : axis.x(from);
        double right = axis.size() == 1 ? SessionAxis.WIDTH : Math.min(axis.x(to), SessionAxis.WIDTH);
        double width = Math.max(right - left, LEAST_WIDTH);
        path.append('M')
                .append(tenths(left))
                .append(' ')
                .append(top)
                .append('h')
                .append(tenths(width))
                .append('v')
                .append(height)
                .append("h-")
                .append(tenths(width))
                .append('z');
    }

    public void writeTo(Html html) {
        html.open("div", "class", "lanes");
        for (Lane lane : lanes) {
            html.open("div", "class", "lane");
            html.leaf("span", lane.label(), "class", "name " + lane.style());
            html.open(
                    "svg",
                    "viewBox",
                    "0 0 " + SessionAxis.WIDTH + " " + HEIGHT,
                    "preserveAspectRatio",
                    "none",
                    "role",
                    "img",
                    "aria-label",
                    lane.label() + ": " + lane.remark());
            if (!lane.held().isEmpty()) {
                html.empty("path", "class", lane.style(), "d", lane.held());
            }
            if (!lane.marked().isEmpty()) {
                html.empty("path", "class", "mark", "d", lane.marked());
            }
            html.close().leaf("span", lane.remark(), "class", "remark").close();
        }
        html.close();
    }
}

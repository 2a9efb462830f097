package org.alvh.engine.report.chart;

import static org.alvh.engine.report.chart.Outline.tenths;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.alvh.engine.report.page.Html;

/**
 * A chart over the sessions of a run. The drawing is stretched to the width at hand while all words stand beside it
 * as ordinary text, so that they keep their size on a phone.
 */
public final class Plot {

    /** Gutter labels nearer than this would overlap. */
    private static final double LABEL_PIXELS = 15;

    private final SessionAxis axis;
    private final Scale scale;
    private final int height;
    private final String description;
    private final DoubleFunction<String> tickLabel;
    private final List<Path> paths = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Label> gutter = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private record Path(String style, String outline) {}

    private record Rule(String style, double y) {}

    private record Label(String style, double y, String text) {}

    private record Note(double x, double y, String text, boolean below) {}

    /** @param description says what is drawn to who cannot see it */
    public Plot(SessionAxis axis, Scale scale, int height, String description, DoubleFunction<String> tickLabel) {
        this.axis = axis;
        this.scale = scale;
        this.height = height;
        this.description = description;
        this.tickLabel = tickLabel;
    }

    /** A line with one value for each session; NaN is a gap. */
    public Plot line(String style, double[] values) {
        paths.add(new Path("ln " + style, Outline.line(axis, scale, height, values)));
        return this;
    }

    /** A filled area between a series without gaps and a base level. */
    public Plot area(String style, double[] values, double base) {
        paths.add(new Path(style, Outline.area(axis, scale, height, values, base)));
        return this;
    }

    /** A level across the whole chart, named beside it. */
    public Plot rule(String style, double level, String label) {
        rules.add(new Rule(style, y(level)));
        return beside(style, level, label);
    }

    /** Words in the gutter at the height of a level. */
    public Plot beside(String style, double level, String label) {
        gutter.add(new Label(style, y(level), label));
        return this;
    }

    /** Words at a point of a series, above or below it. */
    public Plot note(int index, double value, String text, boolean below) {
        notes.add(new Note(axis.x(index), y(value), text, below));
        return this;
    }

    private double y(double value) {
        return height * (1 - scale.height(value));
    }

    public void writeTo(Html html) {
        html.open("div", "class", "plot", "style", "height:" + height + "px");
        writeDrawing(html);
        for (double tick : scale.ticks()) {
            html.leaf("span", tickLabel.apply(tick), "class", "yt", "style", "top:" + tenths(y(tick)) + "px");
        }
        writeSessionTicks(html, axis);
        for (Label label : spread()) {
            html.leaf(
                    "span", label.text(), "class", "end " + label.style(), "style", "top:" + tenths(label.y()) + "px");
        }
        for (Note note : notes) {
            String side = note.x() > 0.8 * SessionAxis.WIDTH ? "note left" : "note";
            html.leaf(
                    "span",
                    note.text(),
                    "class",
                    note.below() ? side + " below" : side,
                    "style",
                    "left:" + percentAcross(note.x()) + ";top:" + tenths(note.y()) + "px");
        }
        html.close();
    }

    private void writeDrawing(Html html) {
        html.open(
                "svg",
                "viewBox",
                "0 0 " + SessionAxis.WIDTH + " " + height,
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                description);
        for (double tick : scale.ticks()) {
            horizontal(html, tick == 0 ? "zero" : "grid", y(tick));
        }
        for (Tick tick : axis.ticks()) {
            String x = tenths(axis.x((int) tick.value()));
            html.empty("path", "class", "grid", "d", "M" + x + " 0V" + height);
        }
        for (Rule rule : rules) {
            horizontal(html, "rule " + rule.style(), rule.y());
        }
        for (Path path : paths) {
            html.empty("path", "class", path.style(), "d", path.outline());
        }
        html.close();
    }

    private static void horizontal(Html html, String style, double y) {
        html.empty("path", "class", style, "d", "M0 " + tenths(y) + "H" + SessionAxis.WIDTH);
    }

    static void writeSessionTicks(Html html, SessionAxis axis) {
        List<Tick> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            String left = "left:" + percentAcross(axis.x((int) ticks.get(i).value()));
            html.leaf("span", ticks.get(i).label(), "class", i % 2 == 0 ? "xt" : "xt odd", "style", left);
        }
    }

    static String percentAcross(double x) {
        return tenths(100 * x / SessionAxis.WIDTH) + "%";
    }

    /** Gutter labels from top to bottom, moved apart where they would overlap, and kept inside the frame. */
    private List<Label> spread() {
        List<Label> sorted = new ArrayList<>(gutter);
        sorted.sort((a, b) -> Double.compare(a.y(), b.y()));
        double[] tops = new double[sorted.size()];
        double lowestFree = 0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(sorted.get(i).y(), lowestFree);
            lowestFree = tops[i] + LABEL_PIXELS;
        }
        double highestTaken = height + LABEL_PIXELS;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], highestTaken - LABEL_PIXELS);
            highestTaken = tops[i];
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            labels.add(new Label(sorted.get(i).style(), tops[i], sorted.get(i).text()));
        }
        return labels;
    }
}

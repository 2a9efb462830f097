package org.alvh.engine.report.chart;

import static org.alvh.engine.report.chart.Outline.tenths;

import java.util.Arrays;
import java.util.List;
import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Numbers;

/** Bars of fractions up and down from zero: gains solid, losses outlined, so that they differ without colour. */
public final class Bars {

    private static final int HEIGHT = 150;
    private static final double GAP = 0.28;
    private static final double LEAST_PIXELS = 0.5;
    private static final int MOST_LABELS = 9;

    private final String description;
    private final List<String> names;
    private final double[] values;

    /** @param names one for each bar, such as its year */
    public Bars(String description, List<String> names, double[] values) {
        if (values.length == 0 || names.size() != values.length) {
            throw new IllegalArgumentException(values.length + " bars with " + names.size() + " names");
        }
        this.description = description;
        this.names = List.copyOf(names);
        this.values = values.clone();
    }

    public void writeTo(Html html) {
        double least = Math.min(Arrays.stream(values).min().orElseThrow(), 0);
        double most = Math.max(Arrays.stream(values).max().orElseThrow(), 0);
        Scale scale = Scale.linear(least, most);
        int decimals = Numbers.decimalsOf(100 * scale.step());
        html.open("div", "class", "plot wide", "style", "height:" + HEIGHT + "px");
        html.open(
                "svg",
                "viewBox",
                "0 0 " + SessionAxis.WIDTH + " " + HEIGHT,
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                description);
        for (double tick : scale.ticks()) {
            String style = tick == 0 ? "zero" : "grid";
            html.empty("path", "class", style, "d", "M0 " + tenths(y(scale, tick)) + "H" + SessionAxis.WIDTH);
        }
        html.empty("path", "class", "gain", "d", bars(scale, true));
        html.empty("path", "class", "cost", "d", bars(scale, false));
        html.close();
        for (double tick : scale.ticks()) {
            String label = tick == 0 ? "0" : Numbers.signed(100 * tick, decimals);
            html.leaf("span", label, "class", "yt", "style", "top:" + tenths(y(scale, tick)) + "px");
        }
        writeNames(html);
        html.close();
    }

    private void writeNames(Html html) {
        int step = Math.ceilDiv(values.length, MOST_LABELS);
        for (int i = 0; i < values.length; i += step) {
            String left = "left:" + Plot.percentAcross((i + 0.5) * width());
            html.leaf("span", names.get(i), "class", i / step % 2 == 0 ? "xt" : "xt odd", "style", left);
        }
    }

    private double width() {
        return (double) SessionAxis.WIDTH / values.length;
    }

    private static double y(Scale scale, double value) {
        return HEIGHT * (1 - scale.height(value));
    }

    private String bars(Scale scale, boolean gains) {
        StringBuilder path = new StringBuilder("M0 0");
        double zero = y(scale, 0);
        for (int i = 0; i < values.length; i++) {
            boolean isSeen = Math.abs(y(scale, values[i]) - zero) >= LEAST_PIXELS;
            if (isSeen && gains == values[i] > 0) {
                path.append('M')
                        .append(tenths((i + GAP / 2) * width()))
                        .append(' ')
                        .append(tenths(zero))
                        .append('V')
                        .append(tenths(y(scale, values[i])))
                        .append('h')
                        .append(tenths((1 - GAP) * width()))
                        .append('V')
                        .append(tenths(zero))
                        .append('z');
            }
        }
        return path.toString();
    }
}

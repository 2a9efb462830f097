package org.alvh.engine.report.chart;

import java.util.Arrays;

/**
 * The path of a series. Where several sessions share a column of the axis, only the first, the lowest, the highest
 * and the last of them are drawn: on a screen the picture is the same, and a file of decades stays small. A missing
 * value (NaN) breaks the line.
 */
final class Outline {

    private final SessionAxis axis;
    private final Scale scale;
    private final int height;
    private final StringBuilder path = new StringBuilder();
    private boolean drawing;

    private Outline(SessionAxis axis, Scale scale, int height) {
        this.axis = axis;
        this.scale = scale;
        this.height = height;
    }

    static String line(SessionAxis axis, Scale scale, int height, double[] values) {
        Outline outline = new Outline(axis, scale, height);
        if (axis.size() == 1) {
            outline.acrossAll(values[0]);
        } else {
            outline.draw(values);
        }
        return outline.path.toString();
    }

    /** The line closed along a base level; the series must have no missing values. */
    static String area(SessionAxis axis, Scale scale, int height, double[] values, double base) {
        Outline outline = new Outline(axis, scale, height);
        outline.draw(values);
        double baseline = outline.y(base);
        outline.path.append('L');
        outline.append(axis.x(values.length - 1), baseline);
        outline.path.append('L');
        outline.append(axis.x(0), baseline);
        return outline.path.append('Z').toString();
    }

    /** A single session is drawn as a level: a point would hardly be seen. */
    private void acrossAll(double value) {
        if (!Double.isNaN(value)) {
            path.append('M');
            append(0, y(value));
            path.append('H').append(SessionAxis.WIDTH);
        }
    }

    private void draw(double[] values) {
        int from = 0;
        while (from < values.length) {
            int to = from + 1;
            while (to < values.length && (int) axis.x(to) == (int) axis.x(from)) {
                to++;
            }
            drawColumn(values, from, to);
            from = to;
        }
    }

    private void drawColumn(double[] values, int from, int to) {
        int lowest = from;
        int highest = from;
        for (int i = from; i < to; i++) {
            lowest = Double.isNaN(values[lowest]) || values[i] < values[lowest] ? i : lowest;
            highest = Double.isNaN(values[highest]) || values[i] > values[highest] ? i : highest;
        }
        int[] kept = {from, Math.min(lowest, highest), Math.max(lowest, highest), to - 1};
        int previous = -1;
        for (int index : Arrays.stream(kept).distinct().toArray()) {
            if (index > previous) {
                point(axis.x(index), values[index]);
                previous = index;
            }
        }
    }

    private void point(double x, double value) {
        if (Double.isNaN(value)) {
            drawing = false;
            return;
        }
        if (drawing) {
            path.append('L');
            append(x, y(value));
            return;
        }
        path.append('M');
        append(x, y(value));
        path.append("h0");
        drawing = true;
    }

    private double y(double value) {
        return height * (1 - scale.height(value));
    }

    private void append(double x, double y) {
        path.append(tenths(x)).append(' ').append(tenths(y));
    }

    /** A coordinate to a tenth of a unit, without trailing zero. */
    static String tenths(double value) {
        long tenths = Math.round(value * 10);
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 ? "-" : "";
        String whole = sign + Math.abs(tenths) / 10;
        return rest == 0 ? whole : whole + "." + rest;
    }
}

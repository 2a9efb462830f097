package org.alvh.marketdata.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * The least value of a function of two numbers by the downhill simplex of J. A. Nelder and R. Mead (1965), with
 * their coefficients. It uses no derivative, and the same steps lead from the same start on every machine.
 */
final class SimplexSearch {

    private static final int MOST_STEPS = 400;

    /** Share of the values' size by which best and worst corner may differ at the end. */
    private static final double CLOSE = 1e-9;

    private static final Comparator<Corner> BEST_FIRST = Comparator.comparingDouble(Corner::value);

    private record Corner(double x, double y, double value) {}

    private final ToDoubleFunction<double[]> function;

    SimplexSearch(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    /** The place of the least value found from a start, with the size of the first steps. */
    double[] from(double x, double y, double stepX, double stepY) {
        Corner[] corners = {at(x, y), at(x + stepX, y), at(x, y + stepY)};
        Arrays.sort(corners, BEST_FIRST);
        for (int step = 0; step < MOST_STEPS && !isClose(corners); step++) {
            move(corners);
            Arrays.sort(corners, BEST_FIRST);
        }
        return new double[] {corners[0].x(), corners[0].y()};
    }

    private static boolean isClose(Corner[] corners) {
        double gap = corners[2].value() - corners[0].value();
        return gap <= CLOSE * (Math.abs(corners[2].value()) + Math.abs(corners[0].value()));
    }

    private void move(Corner[] corners) {
        Corner reflected = along(corners, -1);
        if (reflected.value() < corners[0].value()) {
            Corner expanded = along(corners, -2);
            corners[2] = expanded.value() < reflected.value() ? expanded : reflected;
        } else if (reflected.value() < corners[1].value()) {
            corners[2] = reflected;
        } else {
            contract(corners, reflected);
        }
    }

    private void contract(Corner[] corners, Corner reflected) {
        boolean outside = reflected.value() < corners[2].value();
        Corner contracted = along(corners, outside ? -0.5 : 0.5);
        if (contracted.value() < Math.min(reflected.value(), corners[2].value())) {
            corners[2] = contracted;
            return;
        }
        for (int i = 1; i < corners.length; i++) {
            corners[i] = at(0.5 * (corners[0].x() + corners[i].x()), 0.5 * (corners[0].y() + corners[i].y()));
        }
    }

    /** A point on the line from the middle of the better two towards the worst, at a share of its distance. */
    private Corner along(Corner[] corners, double share) {
        double middleX = 0.5 * (corners[0].x() + corners[1].x());
        double middleY = 0.5 * (corners[0].y() + corners[1].y());
        return at(middleX + share * (corners[2].x() - middleX), middleY + share * (corners[2].y() - middleY));
    }

    private Corner at(double x, double y) {
        return new Corner(x, y, function.applyAsDouble(new double[] {x, y}));
    }
}

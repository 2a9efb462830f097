package org.alvh.marketdata.fit;

import java.util.List;

/**
 * The best a, p, q ≥ 0 for a given centre and width: there the hyperbola is linear in them, and with three of them
 * the constraint is met by trying each set of those that are not 0 (the quasi-explicit calibration of Zeliade
 * Systems, 2009, in a basis in which all constraints are signs).
 */
final class WingRegression {

    private static final int PARTS = 3;
    private static final int ALL = 7;

    /** Share of the largest pivot below which two parts say the same. */
    private static final double SINGULAR = 1e-12;

    private final double[][] normal = new double[PARTS][PARTS];
    private final double[] right = new double[PARTS];
    private double square;

    /**
     * A regression.
     *
     * @param weights of the total variances, in the order of the points
     */
    WingRegression(List<SmilePoint> points, double[] weights, double years, double centre, double width) {
        double[] basis = {1, 0, 0};
        for (int i = 0; i < points.size(); i++) {
            SmilePoint point = points.get(i);
            double y = (point.logMoneyness() - centre) / width;
            double root = Math.sqrt(y * y + 1);
            basis[1] = 0.5 * (root + y);
            basis[2] = 0.5 * (root - y);
            add(basis, point.totalVariance(years), weights[i]);
        }
    }

    private void add(double[] basis, double value, double weight) {
        for (int row = 0; row < PARTS; row++) {
            for (int column = 0; column < PARTS; column++) {
                normal[row][column] += weight * basis[row] * basis[column];
            }
            right[row] += weight * basis[row] * value;
        }
        square += weight * value * value;
    }

    /** a, p, q with the least weighted square of errors. */
    double[] best() {
        double[] best = new double[PARTS];
        double least = square;
        for (int set = 1; set <= ALL; set++) {
            double[] solution = solve(set);
            double error = error(solution);
            if (isAdmitted(solution) && error < least) {
                least = error;
                best = solution;
            }
        }
        return best;
    }

    private static boolean isAdmitted(double[] solution) {
        for (double part : solution) {
            if (!(part >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** x′Nx − 2r′x + Σwv². */
    private double error(double[] x) {
        double error = square;
        for (int row = 0; row < PARTS; row++) {
            double product = 0;
            for (int column = 0; column < PARTS; column++) {
                product += normal[row][column] * x[column];
            }
            error += x[row] * (product - 2 * right[row]);
        }
        return error;
    }

    /** Gauss's elimination over the parts of a set, the others 0; NaN where the set is singular. */
    private double[] solve(int set) {
        double[][] matrix = new double[PARTS][PARTS + 1];
        for (int row = 0; row < PARTS; row++) {
            for (int column = 0; column < PARTS; column++) {
                matrix[row][column] = isIn(set, row) && isIn(set, column) ? normal[row][column] : 0;
            }
            matrix[row][row] = isIn(set, row) ? normal[row][row] : 1;
            matrix[row][PARTS] = isIn(set, row) ? right[row] : 0;
        }
        return eliminated(matrix);
    }

    private static boolean isIn(int set, int part) {
        return (set >> part & 1) == 1;
    }

    private static double[] eliminated(double[][] matrix) {
        double least = SINGULAR * Math.max(matrix[0][0], Math.max(matrix[1][1], matrix[2][2]));
        for (int pivot = 0; pivot < PARTS; pivot++) {
            double own = matrix[pivot][pivot];
            for (int row = pivot + 1; row < PARTS; row++) {
                double factor = own > least ? matrix[row][pivot] / own : Double.NaN;
                for (int column = pivot; column <= PARTS; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
            }
        }
        double[] x = new double[PARTS];
        for (int row = PARTS - 1; row >= 0; row--) {
            double rest = matrix[row][PARTS];
            for (int column = row + 1; column < PARTS; column++) {
                rest -= matrix[row][column] * x[column];
            }
            x[row] = rest / matrix[row][row];
        }
        return x;
    }
}

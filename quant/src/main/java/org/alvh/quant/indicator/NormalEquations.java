package org.alvh.quant.indicator;

import java.util.Arrays;

/**
 * Least squares by the normal equations (XᵀX)·β = Xᵀy, summed pair by pair and solved by Cholesky's factors. Meant
 * for a handful of predictors.
 */
final class NormalEquations {

    /** A predictor of which the others leave less than this share unexplained is taken to depend on them. */
    private static final double DEPENDENT = 1e-12;

    private final int n;

    /** The lower triangle of XᵀX by rows, and its factor. */
    private final double[] squares;

    private final double[] factor;
    private final double[] products;

    NormalEquations(int n) {
        this.n = n;
        squares = new double[n * (n + 1) / 2];
        factor = new double[squares.length];
        products = new double[n];
    }

    /** Adds the predictors from {@code x[first]} on and their outcome. */
    void add(double[] x, int first, double y) {
        int at = 0;
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                squares[at] = Math.fma(x[first + row], x[first + column], squares[at]);
                at++;
            }
            products[row] = Math.fma(x[first + row], y, products[row]);
        }
    }

    void clear() {
        Arrays.fill(squares, 0.0);
        Arrays.fill(products, 0.0);
    }

    /** Writes β; false, with {@code beta} in no defined state, where it is not unique. */
    boolean solve(double[] beta) {
        if (!factorise()) {
            return false;
        }
        for (int row = 0; row < n; row++) {
            double rest = products[row];
            for (int column = 0; column < row; column++) {
                rest = Math.fma(-factor[at(row, column)], beta[column], rest);
            }
            beta[row] = rest / factor[at(row, row)];
        }
        for (int row = n - 1; row >= 0; row--) {
            double rest = beta[row];
            for (int below = row + 1; below < n; below++) {
                rest = Math.fma(-factor[at(below, row)], beta[below], rest);
            }
            beta[row] = rest / factor[at(row, row)];
        }
        return true;
    }

    private boolean factorise() {
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = squares[at(row, column)];
                for (int k = 0; k < column; k++) {
                    rest = Math.fma(-factor[at(row, k)], factor[at(column, k)], rest);
                }
                if (column < row) {
                    factor[at(row, column)] = rest / factor[at(column, column)];
                } else if (rest > DEPENDENT * squares[at(row, row)]) {
                    factor[at(row, row)] = Math.sqrt(rest);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    private static int at(int row, int column) {
        return row * (row + 1) / 2 + column;
    }
}

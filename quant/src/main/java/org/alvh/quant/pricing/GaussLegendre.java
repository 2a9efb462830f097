package org.alvh.quant.pricing;

/**
 * Gauss–Legendre quadrature on [−1, 1]: exact for polynomials of degree 2n − 1. Nodes are the zeros of the
 * Legendre polynomial P_n by Newton's method from cos(π(i − ¼)/(n + ½)), weights 2/((1 − x²)·P_n′(x)²); nodes
 * ascend and are mirror images of each other to the bit.
 */
public final class GaussLegendre {

    private static final int NEWTON_STEPS = 8;

    private final double[] nodes;
    private final double[] weights;

    public GaussLegendre(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("a quadrature needs at least two nodes, not " + count);
        }
        nodes = new double[count];
        weights = new double[count];
        for (int i = 0; i < (count + 1) / 2; i++) {
            place(i, count);
        }
    }

    public int count() {
        return nodes.length;
    }

    public double node(int i) {
        return nodes[i];
    }

    public double weight(int i) {
        return weights[i];
    }

    private void place(int i, int count) {
        boolean middle = 2 * i + 1 == count;
        // StrictMath is as reproducible as a kernel of our own, and this runs once.
        double x = middle ? 0.0 : StrictMath.cos(StrictMath.PI * (i + 0.75) / (count + 0.5));
        for (int step = 0; step < NEWTON_STEPS && !middle; step++) {
            x -= legendre(count, x) / slope(count, x);
        }
        double slope = slope(count, x);
        double weight = 2.0 / ((1.0 - x * x) * slope * slope);
        nodes[i] = -x;
        nodes[count - 1 - i] = x;
        weights[i] = weight;
        weights[count - 1 - i] = weight;
    }

    /** P_n(x) by (k + 1)·P_{k+1} = (2k + 1)·x·P_k − k·P_{k−1}. */
    private static double legendre(int n, double x) {
        double before = 1.0;
        double value = x;
        for (int k = 1; k < n; k++) {
            double next = ((2 * k + 1) * x * value - k * before) / (k + 1);
            before = value;
            value = next;
        }
        return value;
    }

    /** P_n′(x) = n·(P_{n−1} − x·P_n)/(1 − x²). */
    private static double slope(int n, double x) {
        return n * (legendre(n - 1, x) - x * legendre(n, x)) / (1.0 - x * x);
    }
}

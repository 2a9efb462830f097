package org.alvh.marketdata.surface;

import org.alvh.quant.pricing.GaussLegendre;

/** The range and the quadrature of the strip condition, the same for SPX and VIX options. */
final class StripNodes {

    /** Outside [−12, 7] standardised moneyness counts nothing. */
    static final double LOWEST = -12.0;

    static final double HIGHEST = 7.0;
    static final int COUNT = 64;

    private static final GaussLegendre QUADRATURE = new GaussLegendre(COUNT);
    private static final double[] NODES = new double[COUNT];
    private static final double[] WEIGHTS = new double[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            NODES[i] = QUADRATURE.node(i);
            WEIGHTS[i] = QUADRATURE.weight(i);
        }
    }

    private StripNodes() {}

    static double node(int i) {
        return NODES[i];
    }

    static double weight(int i) {
        return WEIGHTS[i];
    }
}

package org.alvh.marketdata.surface;

import org.alvh.quant.pricing.GaussLegendre;

/** The range and the quadrature of the strip condition, the same for SPX and VIX options. */
final class StripNodes {

    /** Outside [−12, 7] standardised moneyness counts nothing. */
    static final double LOWEST = -12.0;

    static final double HIGHEST = 7.0;
    static final int COUNT = 64;

    private static final GaussLegendre QUADRATURE = new GaussLegendre(COUNT);

    private StripNodes() {}

    static double node(int i) {
        return QUADRATURE.node(i);
    }

    static double weight(int i) {
        return QUADRATURE.weight(i);
    }
}

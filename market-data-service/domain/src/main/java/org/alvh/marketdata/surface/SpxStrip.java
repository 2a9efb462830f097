package org.alvh.marketdata.surface;

import org.alvh.quant.pricing.Normal;

/**
 * What a strip of SPX options on a smile pays beyond its variance swap, as a function of the smile's level a:
 * ∫φ(y)·h² dy − 1 with h = σ/VS and y = −z/h − VS√T·h/2. Zero where the smile agrees with the swap.
 *
 * <p>Let z_c be where the unclipped h equals its cap of 3.6, on its left branch and not below −12. The flat part
 * left of it is 3.6²·[N(y(−12)) − N(y(z_c))]; right of it 64 Gauss–Legendre nodes on [z_c, 7] sum
 * φ(y)·h²·|dy/dz| = φ(y)·(h − z·h′ + ½·VS√T·h²·h′).
 */
final class SpxStrip {

    static final double LEAST = 0.15;
    static final double CAP = 3.6;

    private final double linear;
    private final double root;
    private final double centre;
    private final double bendSquare;
    private final double halfDeviation;

    /** @param deviation VS·√T */
    SpxStrip(SpxSmileShape shape, double deviation) {
        this.linear = 0.5 * (shape.callSlope() - shape.putSlope());
        this.root = 0.5 * (shape.callSlope() + shape.putSlope());
        this.centre = shape.centre();
        this.bendSquare = shape.bend() * shape.bend();
        this.halfDeviation = 0.5 * deviation;
    }

    /** Unclipped σ/VS at z. */
    double ratio(double level, double z) {
        double distance = z - centre;
        return level + linear * distance + root * Math.sqrt(distance * distance + bendSquare);
    }

    double excess(double level) {
        double cut = cut(level);
        double flat = CAP * CAP * (Normal.cdf(flatArgument(StripNodes.LOWEST)) - Normal.cdf(flatArgument(cut)));
        double half = 0.5 * (StripNodes.HIGHEST - cut);
        double middle = 0.5 * (StripNodes.HIGHEST + cut);
        double sum = 0.0;
        for (int i = 0; i < StripNodes.COUNT; i++) {
            sum += StripNodes.weight(i) * density(level, middle + half * StripNodes.node(i));
        }
        return flat + half * sum - 1.0;
    }

    /** z_c: with D = 3.6 − a, the left solution of linear·ζ + root·√(ζ² + s²) = D, ζ = z − m. */
    double cut(double level) {
        double room = CAP - level;
        double slopes = root * root - linear * linear;
        double discriminant = room * room - slopes * bendSquare;
        double left = -(linear * room + root * Math.sqrt(Math.max(discriminant, 0.0))) / slopes;
        return Math.max(StripNodes.LOWEST, centre + left);
    }

    private double density(double level, double z) {
        double distance = z - centre;
        double hyperbola = Math.sqrt(distance * distance + bendSquare);
        double unclipped = level + linear * distance + root * hyperbola;
        double h = Math.min(Math.max(unclipped, LEAST), CAP);
        double slope = h == unclipped ? linear + root * distance / hyperbola : 0.0;
        double y = -z / h - halfDeviation * h;
        return Normal.pdf(y) * (h - z * slope + halfDeviation * h * h * slope);
    }

    private double flatArgument(double z) {
        return -z / CAP - halfDeviation * CAP;
    }
}

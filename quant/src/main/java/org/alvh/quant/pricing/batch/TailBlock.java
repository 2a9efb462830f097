package org.alvh.quant.pricing.batch;

/** What the passes that evaluate tails, exponentials and logarithms hand on to each other. */
final class TailBlock {

    static final int ROWS = 256;

    /** −a²/2, then its exponential. */
    final double[] bell = new double[ROWS];

    /** ±1: whether the nearer tail is taken as it is or as one less the other side's. */
    final double[] side = new double[ROWS];

    /** |a| where it is folded, else a; the place of the nearer tail. */
    final double[] u = new double[ROWS];

    /** The place of the other tail. */
    final double[] b = new double[ROWS];

    /** b − u. */
    final double[] width = new double[ROWS];

    /** M(u). */
    final double[] near = new double[ROWS];

    /** M(u) − M(b). */
    final double[] apart = new double[ROWS];

    // Within the tails.
    final double[] fold = new double[ROWS];
    final double[] p = new double[ROWS];
    final double[] q = new double[ROWS];
    final double[] p2 = new double[ROWS];
    final double[] q2 = new double[ROWS];
    final double[] even = new double[ROWS];
    final double[] evenSlope = new double[ROWS];
    final double[] odd = new double[ROWS];
    final double[] oddSlope = new double[ROWS];
    final double[] series = new double[ROWS];
    final double[] slope = new double[ROWS];

    // Within exp and log.
    final double[] exponent = new double[ROWS];
    final double[] fraction = new double[ROWS];
}

package org.alvh.marketdata.simulation;

/**
 * A reproducible stream of random numbers: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom
 * number generators", OOPSLA 2014), with normals by Box and Muller and exponentials by inversion.
 *
 * <p>The algorithm is written out here because the streams of the JDK's own generators and of their
 * {@code nextGaussian} may change with a release, and a market is named by its seed for ever.
 */
public final class RandomStream {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double ULP_OF_UNIFORM = 0x1.0p-53;

    private long state;

    RandomStream(long seed) {
        this.state = seed;
    }

    /** A stream of its own for one purpose, a function of the seed and the purpose's number alone. */
    public static RandomStream of(long seed, int purpose) {
        return new RandomStream(mix(mix(seed) + purpose * GOLDEN_GAMMA));
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform on (0, 1], so that its logarithm is finite. */
    double uniform() {
        return ((nextLong() >>> 11) + 1) * ULP_OF_UNIFORM;
    }

    double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Uniform on the integers from {@code low} to {@code high}, both included. */
    int integer(int low, int high) {
        return low + (int) Math.min(high - low, Math.floor((high - low + 1) * uniform()));
    }

    /** Standard normal. One of the pair of Box and Muller is thrown away: two uniforms a number, no state. */
    public double gaussian() {
        double radius = Math.sqrt(2 * exponential());
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    /** Exponential with mean 1. */
    double exponential() {
        return -StrictMath.log(uniform());
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

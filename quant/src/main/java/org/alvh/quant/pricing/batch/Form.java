package org.alvh.quant.pricing.batch;

/** The ways in which a batch can be computed. All give the same bits; they differ in speed alone. */
public enum Form {
    /** One option after the other. */
    SCALAR,
    /** Short passes over blocks, which the compiler of the virtual machine turns into vector instructions. */
    LOOP,
    /** The same passes in {@code jdk.incubator.vector}: the fastest once compiled, and very slow until then. */
    VECTOR;

    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    /**
     * Until it is compiled the vector form costs about a second, and then saves some five nanoseconds an option:
     * so many earn it back. The page on performance has the figures.
     */
    private static final long OPTIONS_WORTH_VECTORS = 200_000_000L;

    /**
     * The form for a piece of work.
     *
     * @param options how many options will be priced in the whole of it
     */
    public static Form forWork(long options) {
        return options >= OPTIONS_WORTH_VECTORS && VECTOR.isAvailable() ? VECTOR : LOOP;
    }

    /** Whether this virtual machine can run it: the vector form needs {@code --add-modules jdk.incubator.vector}. */
    public boolean isAvailable() {
        return this != VECTOR || ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();
    }

    void requireAvailable() {
        if (!isAvailable()) {
            throw new IllegalArgumentException(
                    this + " needs a virtual machine started with --add-modules jdk.incubator.vector; use LOOP");
        }
    }
}

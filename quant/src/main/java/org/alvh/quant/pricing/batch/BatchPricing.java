package org.alvh.quant.pricing.batch;

/**
 * Prices and Greeks of many options, by Black or by Black and Scholes, as {@code Black.value} and
 * {@code BlackScholes.value} define them and within 1e-12 of what they give.
 *
 * <p>Every {@link Form} is the same sequence of IEEE-754 operations for a row, whatever its neighbours, so the
 * form never shows in the result. One thread at a time: the passes share scratch memory.
 */
public final class BatchPricing {

    private final PricingKernel kernel;

    public BatchPricing(Form form) {
        kernel = kernel(form);
    }

    /** Values every row; the columns must be equally long. */
    public void value(OptionColumns options, ValuationColumns values) {
        if (options.rows() != values.rows()) {
            throw new IllegalArgumentException(
                    options.rows() + " options need as many rows of values, not " + values.rows());
        }
        for (int from = 0; from < options.rows(); from += Block.ROWS) {
            kernel.value(options, values, from, Math.min(from + Block.ROWS, options.rows()));
        }
    }

    private static PricingKernel kernel(Form form) {
        form.requireAvailable();
        return switch (form) {
            case SCALAR -> new ScalarKernel();
            case LOOP -> new LoopKernel();
            case VECTOR -> new VectorKernel();
        };
    }
}

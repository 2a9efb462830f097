package org.alvh.quant.pricing.batch;

/** Computes rows [from, to) of a batch, at most {@link Block#ROWS} of them, arguments in the domain or not. */
interface PricingKernel {

    void value(OptionColumns options, ValuationColumns values, int from, int to);
}

/**
 * Many options at once. {@link org.alvh.quant.pricing.batch.BatchPricing} values columns of options,
 * BatchVolatility finds the volatilities of columns of prices.
 *
 * <p>Formulas and units are those of {@code org.alvh.quant.pricing}. Only {@code VectorKernel} and its kind touch
 * the incubating module, and only {@link org.alvh.quant.pricing.batch.Form} decides whether they are loaded.
 */
package org.alvh.quant.pricing.batch;

/**
 * Option formulas and the numerical kernels under them.
 *
 * <p>Here, and only here, methods take primitives in the order of the paper: forward or spot, strike, years,
 * (rates,) volatility. Volatility is annual and a decimal, years are year fractions, rates are continuous.
 *
 * <p>Every result is a fixed sequence of IEEE-754 operations – additions, multiplications, divisions, square
 * roots and written-out {@code Math.fma} – and so is the same double on every machine. Nothing transcendental
 * of {@code java.lang.Math} is used, whose last bit may differ between platforms.
 *
 * <p>An argument that has no meaning is an {@link IllegalArgumentException} that names it. A price that no
 * volatility explains is not an error of the program but an answer: see {@link ImpliedVolatility}.
 */
package org.alvh.quant.pricing;

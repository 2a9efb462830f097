/**
 * Chains for days that have none: option prices, VIX futures and quotes modelled from the closing levels of the
 * volatility indices. Every price made here is modelled and has to be labelled so by whoever publishes it.
 *
 * <p>Levels of indices are in percent points as published (VIX 18), volatilities annual decimals (0.18), years
 * calendar days over 365. The entry points are {@link org.alvh.marketdata.surface.SpxSurface},
 * {@link org.alvh.marketdata.surface.VixSurface}, {@link org.alvh.marketdata.surface.VxCurve} and
 * {@link org.alvh.marketdata.surface.ModelledQuotes}.
 */
package org.alvh.marketdata.surface;

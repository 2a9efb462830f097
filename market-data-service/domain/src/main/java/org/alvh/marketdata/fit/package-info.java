/**
 * What a quoted chain says of the market: forward and rate from put–call parity, and a smile for every expiry that
 * admits no arbitrage.
 *
 * <p>Log-moneyness k is ln(K/F), total variance w is σ²·T with annual decimal σ and T in calendar years. The entry
 * points are {@link org.alvh.marketdata.fit.ParityForward} and {@link org.alvh.marketdata.fit.FittedSurface}.
 */
package org.alvh.marketdata.fit;

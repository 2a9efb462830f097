/**
 * Bars within one session of a simulated market, made to agree with its published day. Entry point is
 * {@link org.alvh.marketdata.intraday.IntradayMarket}.
 */
package org.alvh.marketdata.intraday;

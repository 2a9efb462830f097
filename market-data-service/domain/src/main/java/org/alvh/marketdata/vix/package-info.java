/**
 * The VIX as Cboe computes it from strips of SPX options, and the value that VIX contracts settle to. It stands in
 * this domain because market data alone compares index levels with chains; others are given levels.
 */
package org.alvh.marketdata.vix;

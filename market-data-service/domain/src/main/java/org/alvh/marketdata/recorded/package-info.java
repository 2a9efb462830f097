/**
 * What is recorded of a market: its daily levels and, for some days, its quoted chains, wherever they are kept. Entry
 * point: {@link org.alvh.marketdata.recorded.MarketRecord}.
 */
package org.alvh.marketdata.recorded;

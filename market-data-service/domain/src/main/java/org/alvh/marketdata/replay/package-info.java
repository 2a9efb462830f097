/**
 * A market made of daily levels: sessions, settlement values, official closes, and chains priced on the modelled
 * surfaces. Entry point: {@link org.alvh.marketdata.replay.ReplayedMarket}.
 */
package org.alvh.marketdata.replay;

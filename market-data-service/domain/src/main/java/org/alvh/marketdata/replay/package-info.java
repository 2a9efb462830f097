/**
 * A market played again from its record: sessions, settlement values, official closes, and chains as they were
 * quoted or, where none is recorded, priced on the modelled surfaces. Entry point: {@link org.alvh.marketdata.replay.ReplayedMarket}.
 */
package org.alvh.marketdata.replay;

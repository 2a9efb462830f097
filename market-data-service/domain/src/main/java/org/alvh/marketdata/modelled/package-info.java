/**
 * A market made of daily levels: sessions, settlement values, official closes, and chains priced on the modelled
 * surfaces. Entry point: {@link org.alvh.marketdata.modelled.ModelledMarket}.
 */
package org.alvh.marketdata.modelled;

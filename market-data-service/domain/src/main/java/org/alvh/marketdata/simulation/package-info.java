/**
 * The sample market: seeded, simulated daily levels of the S&P 500 and of the volatility indices and futures
 * around it. Entry point is {@link org.alvh.marketdata.simulation.SimulatedMarket}; the model, its calibration
 * and its limits stand in {@code docs/model/simulated-market.md}.
 */
package org.alvh.marketdata.simulation;

/**
 * The quality gate: what is wrong with observed market data, and which days may not be used for it.
 *
 * <p>Entry points are {@link org.alvh.marketdata.quality.QualityGate}, which judges, and
 * {@link org.alvh.marketdata.quality.Verdicts}, which says what follows. A rule is a pure function of what it is
 * given; nothing here changes a value.
 */
package org.alvh.marketdata.quality;

/**
 * Recorded chains, releases and observations in PostgreSQL: plain statements on a connection that is given, in whatever
 * transaction it stands. Entry point is {@link org.alvh.marketdata.service.store.ChainTable}.
 */
package org.alvh.marketdata.service.store;

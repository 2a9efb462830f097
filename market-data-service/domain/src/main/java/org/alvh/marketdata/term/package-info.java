/**
 * What the closing levels of one session say of the variance to come, from the days to it alone. Entry point is
 * {@link org.alvh.marketdata.term.SessionTerms}.
 */
package org.alvh.marketdata.term;

/**
 * What vendors observed beside the daily history: option chains, VIX futures, named series, releases.
 *
 * <p>Every vendor file becomes rows of {@link org.alvh.marketdata.observed.VendorRow}; a value that the vendor does
 * not give is absent, never zero.
 */
package org.alvh.marketdata.observed;

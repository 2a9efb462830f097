/**
 * Vendor file formats as pure parsers: lines in, market days and named defects out.
 *
 * <p>Entry point: {@link org.alvh.marketdata.vendor.DailyVendor#read}. A defect of one field or row costs that
 * field or row; only a file that is not of its vendor is refused whole.
 */
package org.alvh.marketdata.vendor;

/**
 * Vendor file formats as pure parsers: lines in, market days, rows and named defects out.
 *
 * <p>Entry points: {@link org.alvh.marketdata.vendor.DailyVendor#read} for a row a day, held until the file has been
 * read; {@link org.alvh.marketdata.vendor.RowVendor#read} for everything else, handed on row by row. A defect of one field or row costs that
 * field or row; only a file that is not of its vendor is refused whole.
 */
package org.alvh.marketdata.vendor;

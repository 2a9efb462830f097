/**
 * Point in time: what of a series was known at a moment, and nothing else.
 *
 * <p>Entry point is {@link org.alvh.marketdata.asof.PointInTime}. A value is of a period and becomes known when it is
 * published; a value whose publication is not known is refused, whatever it is needed for.
 */
package org.alvh.marketdata.asof;

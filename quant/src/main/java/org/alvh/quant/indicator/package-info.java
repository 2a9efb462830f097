/**
 * Indicators over a series of sessions: one value in, one result out.
 *
 * <p>An indicator sees the values handed to it so far and nothing else, so the results over the beginning of a
 * series are the beginning of the results. Call {@code next} once a session. NaN as an input says that the session
 * has no value; NaN as a result that there is no answer, which {@link org.alvh.quant.indicator.Reading} spells out.
 * A missing value never becomes a number. After more than {@link org.alvh.quant.indicator.Indicator#LONGEST_GAP}
 * sessions without one, what was smoothed before is dropped and the warm-up begins anew.
 *
 * <p>Nothing is allocated by {@code next}. Arithmetic is a fixed sequence of IEEE-754 operations.
 */
package org.alvh.quant.indicator;

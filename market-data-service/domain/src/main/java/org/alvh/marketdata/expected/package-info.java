/**
 * What the levels of a session say of the next one: {@link org.alvh.marketdata.expected.ExpectedMove}. No rule reads
 * it; it is shown.
 */
package org.alvh.marketdata.expected;

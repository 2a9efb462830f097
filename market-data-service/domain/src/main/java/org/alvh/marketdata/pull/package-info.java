/**
 * The rules by which files of public endpoints are asked for: when, how often, how long after a failure, and whether
 * what came is better than what is there. Pure: moments, answers and seeds are arguments; the shell does the asking.
 *
 * <p>Entry points: {@link org.alvh.marketdata.pull.PullSchedule}, {@link org.alvh.marketdata.pull.Retries},
 * {@link org.alvh.marketdata.pull.Circuit}, {@link org.alvh.marketdata.pull.PullState}.
 */
package org.alvh.marketdata.pull;

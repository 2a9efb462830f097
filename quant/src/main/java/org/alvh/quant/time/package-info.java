/**
 * Market time: which days are sessions, what happens when within one, and when index options and VIX
 * contracts expire. Everything is a function of dates; nothing reads a clock.
 */
package org.alvh.quant.time;

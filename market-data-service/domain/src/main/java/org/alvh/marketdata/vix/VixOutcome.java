package org.alvh.marketdata.vix;

/** What two terms come to: a level, or the reason why there is none. */
public sealed interface VixOutcome permits VixLevel, NotCalculable {}

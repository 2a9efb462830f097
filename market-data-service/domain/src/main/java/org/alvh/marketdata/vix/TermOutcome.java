package org.alvh.marketdata.vix;

/** What a term comes to: a variance, or the reason why it has none. */
public sealed interface TermOutcome permits TermVariance, NotCalculable {}

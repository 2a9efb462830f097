package org.alvh.marketdata.replay;

import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.quant.instrument.ListingRules;

/**
 * What all sessions of a market share.
 *
 * @param dividendYield continuous, with which modelled index forwards are made
 */
record MarketTerms(ListingRules listing, BusinessClock clock, double dividendYield, RecordedChains chains) {}

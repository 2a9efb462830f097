package org.alvh.marketdata.replay;

import org.alvh.marketdata.surface.BusinessClock;
import org.alvh.quant.instrument.ListingRules;
import org.alvh.quant.market.MarketAssumptions;

/**
 * What all sessions of a market share.
 *
 * @param listing the rules of the listing that is assumed
 */
record MarketTerms(MarketAssumptions assumptions, ListingRules listing, BusinessClock clock, RecordedChains chains) {}

package org.alvh.gateway.view;

import org.alvh.quant.market.MarketId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The market that an account trades in. */
@Schema(name = "Market")
public record MarketView(@Schema(examples = "sim-1-7") String name, MarketId.Kind kind) {}

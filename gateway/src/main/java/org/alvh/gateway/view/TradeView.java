package org.alvh.gateway.view;

import org.alvh.quant.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A structure that was bought or sold. */
@Schema(name = "Trade")
public record TradeView(
        @Schema(description = "Campaign or layer position.") String position,

        @Schema(description = "The rule that it follows from.")
        String cause,

        @Schema(description = "Lots of one whole structure.")
        long lots,

        @Schema(description = "Points for one lot; above zero where they were received.")
        double price,

        Money fees) {

    public TradeView {
        if (lots < 1) {
            throw new IllegalArgumentException(position + " trades " + lots + " lots, expected 1 at least");
        }
    }
}

package org.alvh.gateway.view;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account's money after its last book. */
@Schema(name = "Standing")
public record StandingView(
        @Schema(description = "Net asset value at the mid of every mark.")
        Money navMid,

        @Schema(description = "Net asset value at the last CLOSE if all were sold at the bid and bought at the ask.")
        Optional<Money> navLiquidation,

        Money cash,

        @Schema(description = "What the open positions require.")
        Money margin,

        @Schema(description = "Cash less margin.") Money freeCash,

        @Schema(description = "Net asset value less margin.")
        Money excessLiquidity,

        @Schema(description = "Cash over requirement; null where nothing is required.")
        OptionalDouble liquidityRatio,

        @Schema(description = "Margin as a share of the net asset value; null where there is none left.")
        OptionalDouble marginShare,

        @Schema(
                description = "Change of net asset value since the CLOSE of the session before, deposits and"
                        + " withdrawals left out.")
        Optional<Money> today,

        int condorsOpen,

        @Schema(description = "Widest loss of all open condors before their credit.")
        Money riskNotional,

        @Schema(description = "Risk notional as a share of the net asset value; null where there is none left.")
        OptionalDouble riskShare,

        @Schema(description = "Positions that kept an older mark at the last CLOSE.")
        int staleMarks) {}

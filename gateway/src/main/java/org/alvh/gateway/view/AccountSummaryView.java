package org.alvh.gateway.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One account in the list of a desk: its money, what its rules said last, and its hedge. */
@Schema(name = "AccountSummary")
public record AccountSummaryView(
        @Schema(description = "Name of the account within its desk.", examples = "core")
        String account,

        MarketView market,
        Mode mode,
        AccountState state,

        @Schema(description = "Why a stopped account is stopped.")
        Optional<String> cause,

        @Schema(description = "What the account was opened with.")
        Money capital,

        MandateView mandate,
        @Schema(description = "Session of the last book.") Optional<LocalDate> session,

        @Schema(description = "Stage after which the last book stands.")
        Optional<Stage> stage,

        @Schema(description = "Null before the first book.") Optional<StandingView> standing,

        @Schema(description = "Null where strategy was not reached or has not decided yet.")
        Optional<StanceView> stance,

        @Schema(description = "Null where hedge was not reached.")
        Optional<List<LayerPipView>> layers) {

    /** What an account trades with. */
    public enum Mode {
        /** Fills are modelled; no order leaves the platform. */
        PAPER
    }

    /** What the last decision did about condors. */
    @Schema(name = "Stance")
    public record StanceView(
            @Schema(description = "Campaigns that it opened.")
            List<String> opened,

            @Schema(description = "Campaigns that it closed.")
            List<String> closed,

            @Schema(description = "First entry rule that did not pass; null where a condor was opened.")
            Optional<RuleView> blockedBy) {

        public StanceView {
            opened = List.copyOf(opened);
            closed = List.copyOf(closed);
        }
    }

    /** One layer of the hedge and where it stands. */
    @Schema(name = "LayerPip")
    public record LayerPipView(
            @Schema(description = "From 1.") int layer, LayerStatus status) {}

    public AccountSummaryView {
        layers = layers.map(List::copyOf);
    }
}

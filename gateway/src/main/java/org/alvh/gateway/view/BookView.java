package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account holds after its last book. */
@Schema(name = "Book")
public record BookView(
        @JsonUnwrapped Provenance provenance,
        HeadView account,

        @Schema(description = "Deposits above zero and withdrawals below that wait for the next OPEN.")
        List<Money> pending,

        @Schema(description = "Open condors, in the order in which they were opened.")
        List<CondorView> condors,

        @Schema(description = "Positions of the hedge, in the order in which they were opened.")
        List<HoldingView> hedges,

        @Schema(
                description =
                        "Long options of closed condors that nobody bid for; they are kept until they" + " settle.")
        List<HoldingView> remainders,

        @Schema(description = "Of condors and remainders.") TotalView condorTotal,
        TotalView hedgeTotal) {

    public BookView {
        pending = List.copyOf(pending);
        condors = List.copyOf(condors);
        hedges = List.copyOf(hedges);
        remainders = List.copyOf(remainders);
    }

    /** The account as its last book leaves it. */
    @Schema(name = "BookHead")
    public record HeadView(
            @Schema(description = "Name of the account within its desk.", examples = "core")
            String account,

            MarketView market,
            AccountSummaryView.Mode mode,
            AccountState state,

            @Schema(description = "Why a stopped account is stopped.")
            Optional<String> cause,

            MandateView mandate,

            @Schema(description = "Stage after which the book stands.")
            Optional<Stage> stage,

            @Schema(description = "Counts the account's books from 1.")
            OptionalLong version,

            @Schema(description = "Null before the first book.")
            Optional<StandingView> standing) {}

    /** Sums over several positions. */
    @Schema(name = "Total")
    public record TotalView(long lots, Money pnl, Money today) {}
}

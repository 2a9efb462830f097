package org.alvh.gateway.ask;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.gateway.view.AccountSummaryView;
import org.alvh.gateway.view.AccountSummaryView.LayerPipView;
import org.alvh.gateway.view.AccountSummaryView.Mode;
import org.alvh.gateway.view.AccountSummaryView.StanceView;
import org.alvh.gateway.view.BookView.HeadView;
import org.alvh.gateway.view.MandateView;
import org.alvh.gateway.view.MarketView;
import org.alvh.gateway.view.StandingView;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.Standing;
import org.alvh.proto.trading.v1.Stage;
import org.alvh.quant.money.Money;
import org.alvh.wire.BookWire;
import org.alvh.wire.EnumWire;
import org.alvh.wire.MarketWire;

/** Accounts and their money. */
final class AccountViewWire {

    private static final EnumWire<Mode, org.alvh.proto.portfolio.v1.Mode> MODE =
            EnumWire.of("MODE_", Mode.class, org.alvh.proto.portfolio.v1.Mode.class);

    private AccountViewWire() {}

    static AccountSummaryView summary(
            Account account, Optional<StanceView> stance, Optional<List<LayerPipView>> layers) {
        return new AccountSummaryView(
                account.getName(),
                market(account.getMarket()),
                MODE.read(account.getModeValue()),
                BookWire.STATE.read(account.getStateValue()),
                Fields.text(account.getCause()),
                Money.ofCents(account.getCapitalCents()),
                mandate(account),
                Fields.date(account.getSession()),
                stage(account),
                standing(account),
                stance,
                layers);
    }

    static HeadView head(Account account, OptionalLong version) {
        return new HeadView(
                account.getName(),
                market(account.getMarket()),
                MODE.read(account.getModeValue()),
                BookWire.STATE.read(account.getStateValue()),
                Fields.text(account.getCause()),
                mandate(account),
                stage(account),
                version,
                standing(account));
    }

    static MarketView market(MarketId market) {
        return new MarketView(market.getName(), MarketWire.KIND.read(market.getKindValue()));
    }

    /** Stage after which the last book stands; empty before the first. */
    static Optional<org.alvh.quant.time.Stage> stage(Account account) {
        return account.getStage() == Stage.STAGE_UNSPECIFIED
                ? Optional.empty()
                : Optional.of(BookWire.STAGE.read(account.getStageValue()));
    }

    private static MandateView mandate(Account account) {
        return new MandateView(
                account.getMandateHash(), Fields.text(account.getMandateName()), Fields.text(account.getHedgeName()));
    }

    private static Optional<StandingView> standing(Account account) {
        return account.hasStanding() ? Optional.of(standing(account.getStanding())) : Optional.empty();
    }

    private static StandingView standing(Standing standing) {
        Money nav = Money.ofCents(standing.getNavMidCents());
        Money margin = Money.ofCents(standing.getMarginCents());
        Money riskNotional = Money.ofCents(standing.getRiskNotionalCents());
        return new StandingView(
                nav,
                Fields.money(standing.hasNavLiquidationCents(), standing.getNavLiquidationCents()),
                Money.ofCents(standing.getCashCents()),
                margin,
                Money.ofCents(standing.getFreeCashCents()),
                Money.ofCents(standing.getExcessLiquidityCents()),
                Fields.number(standing.hasLiquidityRatio(), standing.getLiquidityRatio()),
                share(margin, nav),
                Fields.money(standing.hasTodayCents(), standing.getTodayCents()),
                standing.getCondorsOpen(),
                riskNotional,
                share(riskNotional, nav),
                standing.getStaleMarks());
    }

    private static OptionalDouble share(Money part, Money nav) {
        return Fields.number(nav.isPositive(), part.dollars() / nav.dollars());
    }
}

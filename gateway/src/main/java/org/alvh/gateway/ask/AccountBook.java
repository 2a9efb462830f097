package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.alvh.gateway.view.BookView;
import org.alvh.gateway.view.BookView.TotalView;
import org.alvh.gateway.view.CondorView;
import org.alvh.gateway.view.HoldingView;
import org.alvh.gateway.view.Provenance;
import org.alvh.proto.common.v1.MarketKind;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.proto.portfolio.v1.GroupTotal;
import org.alvh.proto.portfolio.v1.HeldGroup;
import org.alvh.proto.trading.v1.Role;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;

/** What an account holds. */
@ApplicationScoped
public class AccountBook {

    private final PortfolioClient portfolio;

    AccountBook(PortfolioClient portfolio) {
        this.portfolio = portfolio;
    }

    public BookView of(AccountName name) {
        GetPortfolioResponse held = portfolio.portfolio(name).answer();
        return new BookView(
                provenance(held.getAccount()),
                AccountViewWire.head(
                        held.getAccount(),
                        held.hasBook() ? OptionalLong.of(held.getBook().getVersion()) : OptionalLong.empty()),
                held.getPendingCentsList().stream().map(Money::ofCents).toList(),
                condors(held),
                hedges(held),
                remainders(held),
                total(held.getCondors()),
                total(held.getHedges()));
    }

    private static List<CondorView> condors(GetPortfolioResponse held) {
        boolean modelled = modelled(held);
        return held.getGroupsList().stream()
                .filter(HeldGroup::hasCondor)
                .map(group -> CondorViewWire.condor(group, modelled))
                .toList();
    }

    private static List<HoldingView> hedges(GetPortfolioResponse held) {
        boolean modelled = modelled(held);
        return held.getGroupsList().stream()
                .filter(group -> group.getOwner() == Role.ROLE_HEDGE)
                .map(group -> HoldingViewWire.holding(group, modelled))
                .toList();
    }

    /** What strategy still owns of a condor whose shorts are gone. */
    private static List<HoldingView> remainders(GetPortfolioResponse held) {
        boolean modelled = modelled(held);
        return held.getGroupsList().stream()
                .filter(group -> group.getOwner() == Role.ROLE_STRATEGY && !group.hasCondor())
                .map(group -> HoldingViewWire.holding(group, modelled))
                .toList();
    }

    /** Only a live market quotes; the others hold daily levels, on which a model makes every quote. */
    private static boolean modelled(GetPortfolioResponse held) {
        return held.getAccount().getMarket().getKind() != MarketKind.MARKET_KIND_LIVE;
    }

    private static TotalView total(GroupTotal total) {
        return new TotalView(total.getLots(), Money.ofCents(total.getPnlCents()), Money.ofCents(total.getTodayCents()));
    }

    private static Provenance provenance(Account account) {
        Optional<LocalDate> session = Fields.date(account.getSession());
        Optional<Stage> stage = AccountViewWire.stage(account);
        return ProvenanceWire.of(
                account.getMarket(),
                session,
                session.flatMap(on -> stage.map(after -> ProvenanceWire.time(on, after.phase()))),
                account.getStanding().getStaleMarks() > 0);
    }
}

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
    private final PriceSources sources;

    AccountBook(PortfolioClient portfolio, PriceSources sources) {
        this.portfolio = portfolio;
        this.sources = sources;
    }

    public BookView of(AccountName name) {
        GetPortfolioResponse held = portfolio.portfolio(name).answer();
        SessionPricing priced = sources.of(
                held.getAccount().getMarket(), Fields.date(held.getAccount().getSession()));
        return new BookView(
                provenance(held, priced),
                AccountViewWire.head(
                        held.getAccount(),
                        held.hasBook() ? OptionalLong.of(held.getBook().getVersion()) : OptionalLong.empty()),
                held.getPendingCentsList().stream().map(Money::ofCents).toList(),
                condors(held, priced),
                hedges(held, priced),
                remainders(held, priced),
                total(held.getCondors()),
                total(held.getHedges()));
    }

    private static List<CondorView> condors(GetPortfolioResponse held, SessionPricing priced) {
        return held.getGroupsList().stream()
                .filter(HeldGroup::hasCondor)
                .map(group -> CondorViewWire.condor(group, priced))
                .toList();
    }

    private static List<HoldingView> hedges(GetPortfolioResponse held, SessionPricing priced) {
        return held.getGroupsList().stream()
                .filter(group -> group.getOwner() == Role.ROLE_HEDGE)
                .map(group -> HoldingViewWire.holding(group, priced))
                .toList();
    }

    /** What strategy still owns of a condor whose shorts are gone. */
    private static List<HoldingView> remainders(GetPortfolioResponse held, SessionPricing priced) {
        return held.getGroupsList().stream()
                .filter(group -> group.getOwner() == Role.ROLE_STRATEGY && !group.hasCondor())
                .map(group -> HoldingViewWire.holding(group, priced))
                .toList();
    }

    private static TotalView total(GroupTotal total) {
        return new TotalView(total.getLots(), Money.ofCents(total.getPnlCents()), Money.ofCents(total.getTodayCents()));
    }

    private static Provenance provenance(GetPortfolioResponse held, SessionPricing priced) {
        Account account = held.getAccount();
        Optional<LocalDate> session = Fields.date(account.getSession());
        Optional<Stage> stage = AccountViewWire.stage(account);
        return ProvenanceWire.of(
                prices(held, priced),
                session,
                session.flatMap(on -> stage.map(after -> ProvenanceWire.time(on, after.phase()))),
                account.getStanding().getStaleMarks() > 0);
    }

    /** A price for each position; in an empty book those of the session's options. */
    private static List<Pricing> prices(GetPortfolioResponse held, SessionPricing priced) {
        List<Pricing> prices = held.getGroupsList().stream()
                .flatMap(group -> group.getLegsList().stream())
                .map(priced::of)
                .toList();
        return prices.isEmpty() ? priced.options() : prices;
    }
}

package org.alvh.gateway.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alvh.gateway.edge.Outages;
import org.alvh.gateway.view.AccountSummaryView;
import org.alvh.gateway.view.AccountSummaryView.StanceView;
import org.alvh.gateway.view.AccountsView;
import org.alvh.gateway.view.Provenance;
import org.alvh.gateway.view.TradeView;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.proto.strategy.v1.GetStanceResponse;
import org.alvh.quant.time.Stage;

/** The accounts of a desk. Without portfolio there is no answer; without strategy or hedge their columns are null. */
@ApplicationScoped
public class DeskAccounts {

    /** No lane is shown in a list. */
    private static final int LANE_SESSIONS = 1;

    private final PortfolioClient portfolio;
    private final StrategyClient strategy;
    private final HedgeClient hedge;
    private final Outages outages;
    private final PriceSources sources;

    DeskAccounts(
            PortfolioClient portfolio,
            StrategyClient strategy,
            HedgeClient hedge,
            Outages outages,
            PriceSources sources) {
        this.portfolio = portfolio;
        this.strategy = strategy;
        this.hedge = hedge;
        this.outages = outages;
        this.sources = sources;
    }

    /** An account with what is still being asked about it. */
    private record Row(Account account, Asked<GetStanceResponse> stance, Asked<GetHedgeStateResponse> hedge) {}

    /** When a book stands. */
    private record BookTime(LocalDate session, Stage stage) {

        OffsetDateTime at() {
            return ProvenanceWire.time(session, stage.phase());
        }
    }

    public AccountsView of(String desk) {
        List<Account> accounts = portfolio.accounts(desk).answer().getAccountsList();
        List<Row> rows = accounts.stream().map(this::ask).toList();
        Absences absences = new Absences(outages);
        List<AccountSummaryView> summaries = new ArrayList<>();
        for (Row row : rows) {
            summaries.add(AccountViewWire.summary(
                    row.account(),
                    absences.found(row.stance()).flatMap(DeskAccounts::stance),
                    absences.found(row.hedge()).map(HedgeViewWire::pips)));
        }
        return new AccountsView(provenance(accounts), desk, summaries, absences.views());
    }

    private Row ask(Account account) {
        AccountName name = new AccountName(account.getDesk(), account.getName());
        return new Row(account, strategy.stance(name), hedge.state(name, LANE_SESSIONS));
    }

    private static Optional<StanceView> stance(GetStanceResponse stance) {
        if (!stance.hasDecision()) {
            return Optional.empty();
        }
        var trades = stance.getDecision().getTradesList();
        return Optional.of(new StanceView(
                positions(TradeViewWire.opened(trades)),
                positions(TradeViewWire.closed(trades)),
                stance.hasBlockedBy() ? Optional.of(RuleViewWire.rule(stance.getBlockedBy())) : Optional.empty()));
    }

    private static List<String> positions(List<TradeView> trades) {
        return trades.stream().map(TradeView::position).toList();
    }

    /** As of the newest of their books, each on prices of its own session. */
    private Provenance provenance(List<Account> accounts) {
        Optional<BookTime> newest = accounts.stream()
                .flatMap(account -> bookTime(account).stream())
                .max(Comparator.comparing(BookTime::session).thenComparing(BookTime::stage));
        return ProvenanceWire.of(
                prices(accounts),
                newest.map(BookTime::session),
                newest.map(BookTime::at),
                accounts.stream().anyMatch(account -> account.getStanding().getStaleMarks() > 0));
    }

    private List<Pricing> prices(List<Account> accounts) {
        List<MarketDay> days = accounts.stream()
                .flatMap(account -> Fields.date(account.getSession()).stream()
                        .map(session -> new MarketDay(account.getMarket(), session)))
                .toList();
        return sources.of(days).stream()
                .flatMap(priced -> priced.options().stream())
                .toList();
    }

    private static Optional<BookTime> bookTime(Account account) {
        return Fields.date(account.getSession())
                .flatMap(session -> AccountViewWire.stage(account).map(stage -> new BookTime(session, stage)));
    }
}

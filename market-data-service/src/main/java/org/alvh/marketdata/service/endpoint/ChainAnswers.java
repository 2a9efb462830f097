package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.identity.Caller;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.service.market.MarketChains;
import org.alvh.marketdata.service.market.MarketRow;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.store.ChainSnapshot;
import org.alvh.proto.marketdata.v1.GetChainRequest;
import org.alvh.proto.marketdata.v1.GetChainResponse;
import org.alvh.proto.marketdata.v1.ListChainsRequest;
import org.alvh.proto.marketdata.v1.ListChainsResponse;
import org.alvh.quant.market.MarketId;

/**
 * Recorded chains as they are asked for. People see none of a session that is not open yet; services, which run
 * back-tests over all that is recorded, are bound by the date that they name.
 */
@ApplicationScoped
class ChainAnswers {

    /** Days in one message of a list. */
    private static final int LISTED = 500;

    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;
    private final MarketChains chains;

    ChainAnswers(Transactions transactions, MarketRows rows, Markets markets, MarketChains chains) {
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
        this.chains = chains;
    }

    void list(Caller caller, ListChainsRequest question, Consumer<ListChainsResponse> answer) {
        NavigableMap<LocalDate, ChainSnapshot> shown =
                shown(question.getMarket(), bound(caller, question.getMarket(), question.getAsOf()));
        Verdicts verdicts = shown.isEmpty() ? Verdicts.none() : markets.verdicts(question.getMarket());
        List<ChainSnapshot> days = List.copyOf(shown.values());
        for (int from = 0; from < days.size(); from += LISTED) {
            answer.accept(ChainMessages.list(days.subList(from, Math.min(days.size(), from + LISTED)), verdicts));
        }
    }

    void chain(Caller caller, GetChainRequest question, Consumer<GetChainResponse> answer) {
        LocalDate date = Asked.date("date", question.getDate());
        Optional<LocalDate> expiry = question.getExpiry().isEmpty()
                ? Optional.empty()
                : Optional.of(Asked.date("expiry", question.getExpiry()));
        String name = question.getMarket();
        ChainSnapshot chain =
                shown(name, bound(caller, name, question.getAsOf())).get(date);
        if (chain == null) {
            throw new Refused(
                    Status.Code.NOT_FOUND,
                    "unknown chain",
                    "there is no chain of " + date + " in market '" + name + "', or none that may be seen yet");
        }
        MarketId market = transactions.untenanted(() -> rows.require(name)).id();
        answer.accept(ChainMessages.header(market, chain, markets.verdicts(name)));
        List<ChainRow> wanted = chains.rows(chain).stream()
                .filter(row -> question.getRoot().isEmpty()
                        || question.getRoot().equals(row.series().root()))
                .filter(row -> expiry.filter(asked -> !asked.equals(row.series().expiry()))
                        .isEmpty())
                .toList();
        ChainMessages.expiries(wanted).forEach(answer);
    }

    private NavigableMap<LocalDate, ChainSnapshot> shown(String market, Optional<LocalDate> last) {
        return last.<NavigableMap<LocalDate, ChainSnapshot>>map(
                        date -> chains.days(market).headMap(date, true))
                .orElseGet(TreeMap::new);
    }

    private Optional<LocalDate> bound(Caller caller, String market, String asOf) {
        Optional<LocalDate> asked = asOf.isEmpty() ? Optional.empty() : Optional.of(Asked.date("as_of", asOf));
        MarketRow row = transactions.untenanted(() -> rows.require(market));
        return lastShown(caller.service(), asked, row.openedSession());
    }

    /** The last day that is shown; empty where none is. */
    static Optional<LocalDate> lastShown(boolean service, Optional<LocalDate> asked, Optional<LocalDate> opened) {
        return service && asked.isPresent() ? asked : MarketViews.shownTo(asked, opened);
    }
}

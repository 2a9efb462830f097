package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.service.endpoint.VerdictsWire.Wanted;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;
import org.alvh.marketdata.term.SessionTerms;
import org.alvh.proto.marketdata.v1.GetCoverageRequest;
import org.alvh.proto.marketdata.v1.GetCoverageResponse;
import org.alvh.proto.marketdata.v1.GetEventsRequest;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.GetMacroPanelRequest;
import org.alvh.proto.marketdata.v1.GetMacroPanelResponse;
import org.alvh.proto.marketdata.v1.GetPriceSourcesRequest;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.proto.marketdata.v1.GetTermStructureRequest;
import org.alvh.proto.marketdata.v1.GetTermStructureResponse;
import org.alvh.proto.marketdata.v1.GetVerdictsRequest;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.wire.MarketWire;

/**
 * What a market shows to whoever looks at it: its levels to the session opened last, its plan from there on, and
 * how far its days can be trusted.
 */
@ApplicationScoped
class MarketViews {

    private static final int DEFAULT_LEVELS = 90;
    private static final int MOST_LEVELS = 500;
    private static final int DEFAULT_PLANNED = 10;
    private static final int MOST_PLANNED = 60;
    private static final int DEFAULT_VERDICTS = 200;
    private static final int MOST_VERDICTS = 1_000;

    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;

    MarketViews(Transactions transactions, MarketRows rows, Markets markets) {
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
    }

    GetLevelsResponse levels(GetLevelsRequest question) {
        int sessions = Asked.count("sessions", question.getSessions(), DEFAULT_LEVELS, MOST_LEVELS);
        Optional<LocalDate> until = bound("until", question.getUntil());
        PlayedMarket market = markets.require(question.getMarket());
        return shownTo(until, opened(market))
                .map(last -> LevelsWire.write(market.id(), market.historyTo(last), sessions))
                .orElseGet(() -> GetLevelsResponse.newBuilder()
                        .setMarket(MarketWire.write(market.id()))
                        .build());
    }

    GetEventsResponse events(GetEventsRequest question) {
        int sessions = Asked.count("sessions", question.getSessions(), DEFAULT_PLANNED, MOST_PLANNED);
        PlayedMarket market = markets.require(question.getMarket());
        return PlanWire.write(market.id(), market.plan(), opened(market), sessions);
    }

    /** What was known against the days to the session opened last: a bad print shows only on the session after it. */
    GetVerdictsResponse verdicts(GetVerdictsRequest question) {
        int most = Asked.count("verdicts", question.getVerdicts(), DEFAULT_VERDICTS, MOST_VERDICTS);
        Wanted wanted = Wanted.read(question, bound("from", question.getFrom()), bound("to", question.getTo()));
        PlayedMarket market = markets.require(question.getMarket());
        Verdicts known = opened(market).map(last -> known(market, last)).orElseGet(Verdicts::none);
        return VerdictsWire.write(market.id(), known, wanted, most);
    }

    /** Every session to the one opened last, as it is known by then. */
    List<GetCoverageResponse> coverage(GetCoverageRequest question) {
        Optional<LocalDate> asOf = bound("as_of", question.getAsOf());
        PlayedMarket market = markets.require(question.getMarket());
        return shownTo(asOf, opened(market))
                .map(last -> CoverageWire.write(market.id(), last, market.coverage(last, known(market, last))))
                .orElseGet(List::of);
    }

    /** What prices the options of the sessions that are asked for and open. */
    GetPriceSourcesResponse sources(GetPriceSourcesRequest question) {
        SortedSet<LocalDate> asked = SourcesWire.read(question);
        PlayedMarket market = markets.require(question.getMarket());
        Optional<LocalDate> opened = opened(market);
        SortedSet<LocalDate> shown = new TreeSet<>(asked);
        shown.removeIf(date -> opened.filter(last -> !date.isAfter(last)).isEmpty() || !market.holds(date));
        return SourcesWire.write(market.id(), market.sources(shown));
    }

    private Verdicts known(PlayedMarket market, LocalDate asOf) {
        return markets.verdicts(market.id().name()).known(asOf);
    }

    GetMacroPanelResponse panel(GetMacroPanelRequest question) {
        Optional<LocalDate> asOf = bound("as_of", question.getAsOf());
        PlayedMarket market = markets.require(question.getMarket());
        Optional<LocalDate> session = shownTo(asOf, opened(market));
        if (session.filter(date -> !market.holds(date)).isPresent()) {
            throw Asked.wrong("as_of", question.getAsOf(), "a session of the market");
        }
        return session.map(date -> PanelWire.write(
                        market.id(), market.historyTo(date), market.observed(), market.releases(), date))
                .orElseGet(() -> GetMacroPanelResponse.newBuilder()
                        .setMarket(MarketWire.write(market.id()))
                        .build());
    }

    /** What the levels of a session say of the variance to come, without those that may not be used. */
    GetTermStructureResponse terms(GetTermStructureRequest question) {
        Optional<LocalDate> asOf = bound("as_of", question.getAsOf());
        PlayedMarket market = markets.require(question.getMarket());
        Optional<LocalDate> session = shownTo(asOf, opened(market));
        if (session.filter(date -> !market.holds(date)).isPresent()) {
            throw Asked.wrong("as_of", question.getAsOf(), "a session of the market");
        }
        return session.map(date -> terms(market, date))
                .orElseGet(() -> GetTermStructureResponse.newBuilder()
                        .setMarket(MarketWire.write(market.id()))
                        .build());
    }

    private static GetTermStructureResponse terms(PlayedMarket market, LocalDate session) {
        MarketHistory days = market.admittedTo(session);
        if (!days.sessions().contains(session)) {
            throw new Refused(
                    Status.Code.FAILED_PRECONDITION,
                    "session rejected",
                    "the SPX close of " + session + " may not be used: GetVerdicts says why");
        }
        return TermWire.write(market.id(), SessionTerms.of(days, market.releases()));
    }

    private static Optional<LocalDate> bound(String field, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Asked.date(field, text));
    }

    /** Nothing of a session that is not open yet is shown, whatever is asked. */
    static Optional<LocalDate> shownTo(Optional<LocalDate> until, Optional<LocalDate> opened) {
        return opened.map(last -> until.filter(last::isAfter).orElse(last));
    }

    private Optional<LocalDate> opened(PlayedMarket market) {
        return transactions.untenanted(() -> rows.require(market.id().name())).openedSession();
    }
}

package org.alvh.marketdata.service.endpoint;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.time.Instant;
import java.time.LocalDate;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.chassis.identity.Callers;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.service.feed.SnapshotStreams;
import org.alvh.marketdata.service.market.MarketRow;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayState;
import org.alvh.marketdata.service.pull.PullView;
import org.alvh.proto.marketdata.v1.CreateMarketRequest;
import org.alvh.proto.marketdata.v1.CreateMarketResponse;
import org.alvh.proto.marketdata.v1.GetBarsRequest;
import org.alvh.proto.marketdata.v1.GetBarsResponse;
import org.alvh.proto.marketdata.v1.GetChainRequest;
import org.alvh.proto.marketdata.v1.GetChainResponse;
import org.alvh.proto.marketdata.v1.GetCoverageRequest;
import org.alvh.proto.marketdata.v1.GetCoverageResponse;
import org.alvh.proto.marketdata.v1.GetEventsRequest;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetIntradayBarsRequest;
import org.alvh.proto.marketdata.v1.GetIntradayBarsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.GetMacroPanelRequest;
import org.alvh.proto.marketdata.v1.GetMacroPanelResponse;
import org.alvh.proto.marketdata.v1.GetMarketRequest;
import org.alvh.proto.marketdata.v1.GetMarketResponse;
import org.alvh.proto.marketdata.v1.GetPriceSourcesRequest;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.proto.marketdata.v1.GetTermStructureRequest;
import org.alvh.proto.marketdata.v1.GetTermStructureResponse;
import org.alvh.proto.marketdata.v1.GetVerdictsRequest;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.proto.marketdata.v1.ImportStatusRequest;
import org.alvh.proto.marketdata.v1.ImportStatusResponse;
import org.alvh.proto.marketdata.v1.ListChainsRequest;
import org.alvh.proto.marketdata.v1.ListChainsResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc;
import org.alvh.proto.marketdata.v1.PlayMarketRequest;
import org.alvh.proto.marketdata.v1.PlayMarketResponse;
import org.alvh.proto.marketdata.v1.StreamSnapshotsRequest;
import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;
import org.alvh.wire.MarketWire;

/**
 * Markets. Where one stands, its levels and its plan are told to whoever has a token, since prices belong to no desk;
 * everything else is for the platform's own services and its administrator.
 */
@GrpcService
@Blocking
class MarketDataEndpoint extends MarketDataServiceGrpc.MarketDataServiceImplBase {

    /** Bytes of a history in one message. */
    private static final int CHUNK = 512 << 10;

    private final Callers callers;
    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;
    private final PlayOrder orders;
    private final SnapshotAnswers snapshots;
    private final MarketViews views;
    private final ChainAnswers chains;
    private final PullView pulls;
    private final IntradayAnswers intraday;
    private final SnapshotStreams streams;

    MarketDataEndpoint(
            Callers callers,
            Transactions transactions,
            MarketRows rows,
            Markets markets,
            PlayOrder orders,
            SnapshotAnswers snapshots,
            MarketViews views,
            ChainAnswers chains,
            PullView pulls,
            IntradayAnswers intraday,
            SnapshotStreams streams) {
        this.callers = callers;
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
        this.orders = orders;
        this.snapshots = snapshots;
        this.views = views;
        this.chains = chains;
        this.pulls = pulls;
        this.intraday = intraday;
        this.streams = streams;
    }

    @Override
    public StreamObserver<CreateMarketRequest> createMarket(StreamObserver<CreateMarketResponse> answer) {
        // What is thrown before there is an observer ends no call, so it is thrown when the caller says something.
        try {
            callers.current().requireServiceOrAdmin();
        } catch (Refused refusal) {
            return new RefusedUpload(refusal);
        }
        return new MarketUpload(markets, answer);
    }

    @Override
    public void playMarket(PlayMarketRequest order, StreamObserver<PlayMarketResponse> answer) {
        callers.current().requireServiceOrAdmin();
        orders.accept(order);
        answer.onNext(PlayMarketResponse.getDefaultInstance());
        answer.onCompleted();
    }

    @Override
    public void getMarket(GetMarketRequest question, StreamObserver<GetMarketResponse> answer) {
        callers.current();
        answer.onNext(transactions.untenanted(() -> state(rows.require(question.getMarket()))));
        answer.onCompleted();
    }

    private static GetMarketResponse state(MarketRow market) {
        PlayState state = market.state();
        var answer = GetMarketResponse.newBuilder()
                .setMarket(MarketWire.write(market.id()))
                .setSessionNumber(state.opened())
                .setSessionsClosed(state.closed())
                .setSessions(state.asked())
                .setStanding(state.standing());
        market.openedSession().ifPresent(session -> answer.setSession(session.toString()));
        market.phase().ifPresent(phase -> answer.setPhase(MarketWire.PHASE.write(phase)));
        return answer.build();
    }

    @Override
    public void getSnapshot(GetSnapshotRequest question, StreamObserver<GetSnapshotResponse> answer) {
        callers.current().requireServiceOrAdmin();
        snapshots.answer(question).forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public void getBars(GetBarsRequest question, StreamObserver<GetBarsResponse> answer) {
        callers.current().requireServiceOrAdmin();
        LocalDate asOf = Asked.date("as_of", question.getAsOf());
        ByteString history = ByteString.copyFrom(
                DailyCsv.encode(markets.require(question.getMarket()).historyTo(asOf)));
        for (int from = 0; from < history.size(); from += CHUNK) {
            answer.onNext(GetBarsResponse.newBuilder()
                    .setHistory(history.substring(from, Math.min(history.size(), from + CHUNK)))
                    .build());
        }
        answer.onCompleted();
    }

    @Override
    public void getLevels(GetLevelsRequest question, StreamObserver<GetLevelsResponse> answer) {
        callers.current();
        answer.onNext(views.levels(question));
        answer.onCompleted();
    }

    @Override
    public void getEvents(GetEventsRequest question, StreamObserver<GetEventsResponse> answer) {
        callers.current();
        answer.onNext(views.events(question));
        answer.onCompleted();
    }

    @Override
    public void importStatus(ImportStatusRequest question, StreamObserver<ImportStatusResponse> answer) {
        callers.current();
        answer.onNext(PullWire.write(pulls.enabled(), pulls.lines(Instant.now())));
        answer.onCompleted();
    }

    @Override
    public void getVerdicts(GetVerdictsRequest question, StreamObserver<GetVerdictsResponse> answer) {
        callers.current();
        answer.onNext(views.verdicts(question));
        answer.onCompleted();
    }

    @Override
    public void getMacroPanel(GetMacroPanelRequest question, StreamObserver<GetMacroPanelResponse> answer) {
        callers.current();
        answer.onNext(views.panel(question));
        answer.onCompleted();
    }

    @Override
    public void getIntradayBars(GetIntradayBarsRequest question, StreamObserver<GetIntradayBarsResponse> answer) {
        callers.current();
        intraday.answer(question).forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public void listChains(ListChainsRequest question, StreamObserver<ListChainsResponse> answer) {
        chains.list(callers.current(), question, answer::onNext);
        answer.onCompleted();
    }

    @Override
    public void getChain(GetChainRequest question, StreamObserver<GetChainResponse> answer) {
        chains.chain(callers.current(), question, answer::onNext);
        answer.onCompleted();
    }

    @Override
    public void streamSnapshots(StreamSnapshotsRequest question, StreamObserver<StreamSnapshotsResponse> answer) {
        callers.current();
        streams.add(question.getMarket(), answer);
    }

    @Override
    public void getTermStructure(GetTermStructureRequest question, StreamObserver<GetTermStructureResponse> answer) {
        callers.current();
        answer.onNext(views.terms(question));
        answer.onCompleted();
    }

    @Override
    public void getPriceSources(GetPriceSourcesRequest question, StreamObserver<GetPriceSourcesResponse> answer) {
        callers.current();
        answer.onNext(views.sources(question));
        answer.onCompleted();
    }

    @Override
    public void getCoverage(GetCoverageRequest question, StreamObserver<GetCoverageResponse> answer) {
        callers.current();
        views.coverage(question).forEach(answer::onNext);
        answer.onCompleted();
    }
}

package org.alvh.gateway.ask;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.alvh.proto.marketdata.v1.GetCoverageRequest;
import org.alvh.proto.marketdata.v1.GetCoverageResponse;
import org.alvh.proto.marketdata.v1.GetEventsRequest;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.GetPriceSourcesRequest;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.proto.marketdata.v1.ImportStatusRequest;
import org.alvh.proto.marketdata.v1.ImportStatusResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceFutureStub;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceStub;

/** Questions to market-data. */
@ApplicationScoped
class MarketDataClient {

    private static final String NAME = "market-data";

    private final Questions<MarketDataServiceFutureStub> marketData;
    private final MarketDataServiceStub streams;

    MarketDataClient(@GrpcClient(NAME) Channel channel) {
        this.marketData = new Questions<>(NAME, MarketDataServiceGrpc.newFutureStub(channel));
        this.streams = MarketDataServiceGrpc.newStub(channel);
    }

    Asked<GetLevelsResponse> levels(String market, int sessions) {
        GetLevelsRequest request = GetLevelsRequest.newBuilder()
                .setMarket(market)
                .setSessions(sessions)
                .build();
        return marketData.ask(stub -> stub.getLevels(request));
    }

    Asked<GetEventsResponse> events(String market, int sessions) {
        GetEventsRequest request = GetEventsRequest.newBuilder()
                .setMarket(market)
                .setSessions(sessions)
                .build();
        return marketData.ask(stub -> stub.getEvents(request));
    }

    /** A year a message. */
    Asked<List<GetCoverageResponse>> coverage(String market) {
        GetCoverageRequest request =
                GetCoverageRequest.newBuilder().setMarket(market).build();
        Collected<GetCoverageResponse> years = new Collected<>();
        Questions.inTime(streams).getCoverage(request, years);
        return new Asked<>(NAME, years.whole());
    }

    /** What prices the options of some sessions, 500 at most. */
    Asked<GetPriceSourcesResponse> priceSources(String market, SortedSet<LocalDate> sessions) {
        GetPriceSourcesRequest request = GetPriceSourcesRequest.newBuilder()
                .setMarket(market)
                .addAllSessions(sessions.stream().map(LocalDate::toString).toList())
                .build();
        return marketData.ask(stub -> stub.getPriceSources(request));
    }

    Asked<GetVerdictsResponse> verdicts(String market, VerdictRange range) {
        return marketData.ask(stub -> stub.getVerdicts(range.of(market)));
    }

    Asked<ImportStatusResponse> imports() {
        return marketData.ask(stub -> stub.importStatus(ImportStatusRequest.getDefaultInstance()));
    }
}

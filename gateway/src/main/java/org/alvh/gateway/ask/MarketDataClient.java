package org.alvh.gateway.ask;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.proto.marketdata.v1.GetEventsRequest;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceFutureStub;

/** Questions to market-data. */
@ApplicationScoped
class MarketDataClient {

    private static final String NAME = "market-data";

    private final Questions<MarketDataServiceFutureStub> marketData;

    MarketDataClient(@GrpcClient(NAME) Channel channel) {
        this.marketData = new Questions<>(NAME, MarketDataServiceGrpc.newFutureStub(channel));
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
}

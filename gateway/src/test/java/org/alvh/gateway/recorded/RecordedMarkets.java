package org.alvh.gateway.recorded;

import io.grpc.stub.StreamObserver;
import org.alvh.proto.marketdata.v1.GetEventsRequest;
import org.alvh.proto.marketdata.v1.GetEventsResponse;
import org.alvh.proto.marketdata.v1.GetLevelsRequest;
import org.alvh.proto.marketdata.v1.GetLevelsResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceImplBase;

/** Market-data with one market. */
final class RecordedMarkets extends MarketDataServiceImplBase {

    @Override
    public void getLevels(GetLevelsRequest request, StreamObserver<GetLevelsResponse> answer) {
        Recording.answer("levels", request.getMarket(), GetLevelsResponse.newBuilder(), answer);
    }

    @Override
    public void getEvents(GetEventsRequest request, StreamObserver<GetEventsResponse> answer) {
        Recording.answer("events", request.getMarket(), GetEventsResponse.newBuilder(), answer);
    }
}

package org.alvh.strategy.service;

import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceBlockingStub;

/** Makes beans of what knows no framework. */
class Wiring {

    /** A question is answered without expected moves rather than late. */
    private static final long LONGEST_ANSWER_SECONDS = 2;

    @Produces
    @Singleton
    ExpectedMoves expectedMoves(@GrpcClient("market-data") MarketDataServiceBlockingStub marketData) {
        return new ExpectedMoves(request -> marketData
                .withDeadlineAfter(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS)
                .getLevels(request));
    }
}

package org.alvh.gateway.ask;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.proto.strategy.v1.GetDecisionsRequest;
import org.alvh.proto.strategy.v1.GetDecisionsResponse;
import org.alvh.proto.strategy.v1.GetStanceRequest;
import org.alvh.proto.strategy.v1.GetStanceResponse;
import org.alvh.proto.strategy.v1.StrategyServiceGrpc;
import org.alvh.proto.strategy.v1.StrategyServiceGrpc.StrategyServiceFutureStub;

/** Questions to strategy. */
@ApplicationScoped
class StrategyClient {

    private static final String NAME = "strategy";

    private final Questions<StrategyServiceFutureStub> strategy;

    StrategyClient(@GrpcClient(NAME) Channel channel) {
        this.strategy = new Questions<>(NAME, StrategyServiceGrpc.newFutureStub(channel));
    }

    Asked<GetStanceResponse> stance(AccountName account) {
        GetStanceRequest request = GetStanceRequest.newBuilder()
                .setDesk(account.desk())
                .setAccount(account.id())
                .build();
        return strategy.ask(stub -> stub.getStance(request));
    }

    Asked<GetDecisionsResponse> decisions(AccountName account, DecisionRange range) {
        GetDecisionsRequest request = GetDecisionsRequest.newBuilder()
                .setDesk(account.desk())
                .setAccount(account.id())
                .setUntil(range.untilText())
                .setLimit(range.limit())
                .build();
        return strategy.ask(stub -> stub.getDecisions(request));
    }
}

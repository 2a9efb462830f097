package org.alvh.gateway.ask;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.proto.hedge.v1.GetDecisionsRequest;
import org.alvh.proto.hedge.v1.GetDecisionsResponse;
import org.alvh.proto.hedge.v1.GetHedgeStateRequest;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.GetTransitionsRequest;
import org.alvh.proto.hedge.v1.GetTransitionsResponse;
import org.alvh.proto.hedge.v1.HedgeServiceGrpc;
import org.alvh.proto.hedge.v1.HedgeServiceGrpc.HedgeServiceFutureStub;

/** Questions to hedge. */
@ApplicationScoped
class HedgeClient {

    private static final String NAME = "hedge";

    private final Questions<HedgeServiceFutureStub> hedge;

    HedgeClient(@GrpcClient(NAME) Channel channel) {
        this.hedge = new Questions<>(NAME, HedgeServiceGrpc.newFutureStub(channel));
    }

    /**
     * Where the layers stand.
     *
     * @param sessions how many sessions back the lanes reach
     */
    Asked<GetHedgeStateResponse> state(AccountName account, int sessions) {
        GetHedgeStateRequest request = GetHedgeStateRequest.newBuilder()
                .setDesk(account.desk())
                .setAccount(account.id())
                .setSessions(sessions)
                .build();
        return hedge.ask(stub -> stub.getHedgeState(request));
    }

    Asked<GetTransitionsResponse> transitions(AccountName account, int limit) {
        GetTransitionsRequest request = GetTransitionsRequest.newBuilder()
                .setDesk(account.desk())
                .setAccount(account.id())
                .setLimit(limit)
                .build();
        return hedge.ask(stub -> stub.getTransitions(request));
    }

    Asked<GetDecisionsResponse> decisions(AccountName account, DecisionRange range) {
        GetDecisionsRequest request = GetDecisionsRequest.newBuilder()
                .setDesk(account.desk())
                .setAccount(account.id())
                .setUntil(range.untilText())
                .setLimit(range.limit())
                .build();
        return hedge.ask(stub -> stub.getDecisions(request));
    }
}

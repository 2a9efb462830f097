package org.alvh.gateway.recorded;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import org.alvh.proto.strategy.v1.GetDecisionsRequest;
import org.alvh.proto.strategy.v1.GetDecisionsResponse;
import org.alvh.proto.strategy.v1.GetStanceRequest;
import org.alvh.proto.strategy.v1.GetStanceResponse;
import org.alvh.proto.strategy.v1.StrategyServiceGrpc.StrategyServiceImplBase;

/** Strategy, which answers for desk north and is away for desk south. */
final class RecordedStrategy extends StrategyServiceImplBase {

    @Override
    public void getStance(GetStanceRequest request, StreamObserver<GetStanceResponse> answer) {
        if (request.getDesk().equals("south")) {
            answer.onError(Status.UNAVAILABLE.asRuntimeException());
        } else {
            Recording.answer("stance", request.getAccount(), GetStanceResponse.newBuilder(), answer);
        }
    }

    @Override
    public void getDecisions(GetDecisionsRequest request, StreamObserver<GetDecisionsResponse> answer) {
        Recording.answer("strategy-decisions", request.getAccount(), GetDecisionsResponse.newBuilder(), answer);
    }
}

package org.alvh.gateway.recorded;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import org.alvh.proto.hedge.v1.GetDecisionsRequest;
import org.alvh.proto.hedge.v1.GetDecisionsResponse;
import org.alvh.proto.hedge.v1.GetHedgeStateRequest;
import org.alvh.proto.hedge.v1.GetHedgeStateResponse;
import org.alvh.proto.hedge.v1.GetTransitionsRequest;
import org.alvh.proto.hedge.v1.GetTransitionsResponse;
import org.alvh.proto.hedge.v1.HedgeServiceGrpc.HedgeServiceImplBase;

/** Hedge, which answers for desk north and is away for desk south. */
final class RecordedHedge extends HedgeServiceImplBase {

    @Override
    public void getHedgeState(GetHedgeStateRequest request, StreamObserver<GetHedgeStateResponse> answer) {
        if (request.getDesk().equals("south")) {
            answer.onError(Status.UNAVAILABLE.asRuntimeException());
        } else {
            Recording.answer("hedge-state", request.getAccount(), GetHedgeStateResponse.newBuilder(), answer);
        }
    }

    @Override
    public void getTransitions(GetTransitionsRequest request, StreamObserver<GetTransitionsResponse> answer) {
        Recording.answer("transitions", request.getAccount(), GetTransitionsResponse.newBuilder(), answer);
    }

    @Override
    public void getDecisions(GetDecisionsRequest request, StreamObserver<GetDecisionsResponse> answer) {
        Recording.answer("hedge-decisions", request.getAccount(), GetDecisionsResponse.newBuilder(), answer);
    }
}

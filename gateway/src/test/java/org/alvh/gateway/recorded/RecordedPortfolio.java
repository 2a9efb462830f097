package org.alvh.gateway.recorded;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import org.alvh.proto.portfolio.v1.GetPortfolioRequest;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.proto.portfolio.v1.ListAccountsRequest;
import org.alvh.proto.portfolio.v1.ListAccountsResponse;
import org.alvh.proto.portfolio.v1.PauseRequest;
import org.alvh.proto.portfolio.v1.PauseResponse;
import org.alvh.proto.portfolio.v1.PortfolioServiceGrpc.PortfolioServiceImplBase;
import org.alvh.proto.portfolio.v1.ResumeRequest;
import org.alvh.proto.portfolio.v1.ResumeResponse;
import org.alvh.proto.portfolio.v1.TakesForce;
import org.alvh.proto.trading.v1.Stage;

/** Portfolio with a few accounts, one of which can be paused and resumed. */
final class RecordedPortfolio extends PortfolioServiceImplBase {

    private static final TakesForce NEXT_OPEN = TakesForce.newBuilder()
            .setSession("2026-07-31")
            .setStage(Stage.STAGE_OPEN)
            .build();

    @Override
    public void listAccounts(ListAccountsRequest request, StreamObserver<ListAccountsResponse> answer) {
        Recording.answer("accounts", request.getDesk(), ListAccountsResponse.newBuilder(), answer);
    }

    @Override
    public void getPortfolio(GetPortfolioRequest request, StreamObserver<GetPortfolioResponse> answer) {
        Recording.answer("portfolio", request.getAccount(), GetPortfolioResponse.newBuilder(), answer);
    }

    @Override
    public void pause(PauseRequest request, StreamObserver<PauseResponse> answer) {
        if (request.getAccount().equals("north.core")) {
            answer.onNext(PauseResponse.newBuilder().setTakesForce(NEXT_OPEN).build());
            answer.onCompleted();
        } else {
            answer.onError(Recording.unknown(request.getAccount()));
        }
    }

    /** Before a market's first session nobody knows the date. */
    @Override
    public void resume(ResumeRequest request, StreamObserver<ResumeResponse> answer) {
        switch (request.getAccount()) {
            case "north.core" -> {
                answer.onNext(ResumeResponse.newBuilder()
                        .setTakesForce(TakesForce.newBuilder().setStage(Stage.STAGE_OPEN))
                        .build());
                answer.onCompleted();
            }
            case "north.fresh" ->
                answer.onError(Recording.refused(
                        Status.FAILED_PRECONDITION.withDescription("account 'north.fresh' is not paused"),
                        "not paused"));
            default -> answer.onError(Recording.unknown(request.getAccount()));
        }
    }
}

package org.alvh.backtest.service.endpoint;

import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.time.Duration;
import java.util.Optional;
import org.alvh.backtest.service.run.RunNews;
import org.alvh.backtest.service.run.RunRow;
import org.alvh.backtest.service.run.RunState;
import org.alvh.backtest.service.run.RunView;
import org.alvh.backtest.service.run.Runs;
import org.alvh.chassis.identity.Caller;
import org.alvh.chassis.identity.Callers;
import org.alvh.chassis.identity.DeskRole;
import org.alvh.proto.backtest.v1.BacktestServiceGrpc;
import org.alvh.proto.backtest.v1.GetResultRequest;
import org.alvh.proto.backtest.v1.GetResultResponse;
import org.alvh.proto.backtest.v1.SubmitRunRequest;
import org.alvh.proto.backtest.v1.SubmitRunResponse;
import org.alvh.proto.backtest.v1.WatchRunRequest;
import org.alvh.proto.backtest.v1.WatchRunResponse;

/** Runs for the members of a desk: traders queue them, viewers see them. */
@GrpcService
@Blocking
class BacktestEndpoint extends BacktestServiceGrpc.BacktestServiceImplBase {

    /** How late a watcher may see what another worker did. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Callers callers;
    private final Runs runs;
    private final RunNews news;

    BacktestEndpoint(Callers callers, Runs runs, RunNews news) {
        this.callers = callers;
        this.runs = runs;
        this.news = news;
    }

    @Override
    public void submitRun(SubmitRunRequest question, StreamObserver<SubmitRunResponse> answer) {
        Caller caller = callers.current();
        caller.require(question.getDesk(), DeskRole.TRADER);
        String run = runs.submit(RunQuestion.read(question), caller.name());
        answer.onNext(SubmitRunResponse.newBuilder().setRun(run).build());
        answer.onCompleted();
    }

    @Override
    public void watchRun(WatchRunRequest question, StreamObserver<WatchRunResponse> answer) {
        callers.current().require(question.getDesk(), DeskRole.VIEWER);
        Optional<RunView> told = Optional.empty();
        boolean goOn = true;
        while (goOn) {
            RunView now = runs.view(question.getDesk(), question.getRun());
            if (told.filter(now::equals).isEmpty()) {
                answer.onNext(WatchRunResponse.newBuilder()
                        .setState(RunState.WIRE.write(now.state()))
                        .setCause(now.cause())
                        .build());
                told = Optional.of(now);
            }
            goOn = !now.state().isEnd() && !isGone(answer) && news.await(LOOK_EVERY);
        }
        answer.onCompleted();
    }

    private static boolean isGone(StreamObserver<?> watcher) {
        return watcher instanceof ServerCallStreamObserver<?> call && call.isCancelled();
    }

    @Override
    public void getResult(GetResultRequest question, StreamObserver<GetResultResponse> answer) {
        callers.current().require(question.getDesk(), DeskRole.VIEWER);
        answer.onNext(runs.read(question.getDesk(), question.getRun(), BacktestEndpoint::result));
        answer.onCompleted();
    }

    private static GetResultResponse result(RunRow run) {
        return GetResultResponse.newBuilder()
                .setState(RunState.WIRE.write(run.state()))
                .setCause(run.cause())
                .setResult(ByteString.copyFrom(run.result()))
                .build();
    }
}

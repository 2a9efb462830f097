package org.alvh.portfolio.service.command;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import org.alvh.portfolio.service.session.AccountSessions;
import org.alvh.proto.portfolio.v1.FundRequest;
import org.alvh.proto.portfolio.v1.FundResponse;
import org.alvh.proto.portfolio.v1.GetLedgerRequest;
import org.alvh.proto.portfolio.v1.GetLedgerResponse;
import org.alvh.proto.portfolio.v1.GetPortfolioRequest;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.proto.portfolio.v1.ListAccountsRequest;
import org.alvh.proto.portfolio.v1.ListAccountsResponse;
import org.alvh.proto.portfolio.v1.OpenAccountRequest;
import org.alvh.proto.portfolio.v1.OpenAccountResponse;
import org.alvh.proto.portfolio.v1.PauseRequest;
import org.alvh.proto.portfolio.v1.PauseResponse;
import org.alvh.proto.portfolio.v1.PortfolioServiceGrpc.PortfolioServiceImplBase;
import org.alvh.proto.portfolio.v1.ResumeRequest;
import org.alvh.proto.portfolio.v1.ResumeResponse;
import org.alvh.proto.portfolio.v1.RetryRequest;
import org.alvh.proto.portfolio.v1.RetryResponse;
import org.alvh.proto.portfolio.v1.TakesForce;
import org.alvh.wire.BookWire;

/** Commands and questions about accounts, as gRPC brings them. */
@GrpcService
@Blocking
class PortfolioEndpoint extends PortfolioServiceImplBase {

    private final OpenAccounts openAccounts;
    private final AccountCommands commands;
    private final AccountQuestions questions;
    private final LedgerQuestions ledger;

    PortfolioEndpoint(
            OpenAccounts openAccounts, AccountCommands commands, AccountQuestions questions, LedgerQuestions ledger) {
        this.openAccounts = openAccounts;
        this.commands = commands;
        this.questions = questions;
        this.ledger = ledger;
    }

    @Override
    public void openAccount(OpenAccountRequest request, StreamObserver<OpenAccountResponse> answer) {
        answer(answer, openAccounts.open(request));
    }

    @Override
    public void fund(FundRequest request, StreamObserver<FundResponse> answer) {
        AccountSessions.Due due = commands.fund(request);
        answer(answer, FundResponse.newBuilder().setTakesForce(takesForce(due)).build());
    }

    @Override
    public void pause(PauseRequest request, StreamObserver<PauseResponse> answer) {
        AccountSessions.Due due = commands.pause(request.getAccount());
        answer(answer, PauseResponse.newBuilder().setTakesForce(takesForce(due)).build());
    }

    @Override
    public void resume(ResumeRequest request, StreamObserver<ResumeResponse> answer) {
        AccountSessions.Due due = commands.resume(request.getAccount());
        answer(
                answer,
                ResumeResponse.newBuilder().setTakesForce(takesForce(due)).build());
    }

    @Override
    public void retry(RetryRequest request, StreamObserver<RetryResponse> answer) {
        var state = BookWire.STATE.write(commands.retry(request.getAccount()));
        answer(answer, RetryResponse.newBuilder().setState(state).build());
    }

    @Override
    public void listAccounts(ListAccountsRequest request, StreamObserver<ListAccountsResponse> answer) {
        answer(
                answer,
                ListAccountsResponse.newBuilder()
                        .addAllAccounts(questions.accounts(request.getDesk()))
                        .build());
    }

    @Override
    public void getPortfolio(GetPortfolioRequest request, StreamObserver<GetPortfolioResponse> answer) {
        answer(answer, questions.portfolio(request.getAccount()));
    }

    @Override
    public void getLedger(GetLedgerRequest request, StreamObserver<GetLedgerResponse> answer) {
        ledger.entries(request.getAccount(), request.getFromEntry(), answer::onNext);
        answer.onCompleted();
    }

    /** The session is empty while the market has opened none: then it is its first. */
    private static TakesForce takesForce(AccountSessions.Due due) {
        TakesForce.Builder takesForce = TakesForce.newBuilder().setStage(BookWire.STAGE.write(due.stage()));
        due.session().ifPresent(session -> takesForce.setSession(session.toString()));
        return takesForce.build();
    }

    private static <A> void answer(StreamObserver<A> answer, A value) {
        answer.onNext(value);
        answer.onCompleted();
    }
}

package org.alvh.gateway.ask;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.proto.portfolio.v1.GetPortfolioRequest;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.proto.portfolio.v1.ListAccountsRequest;
import org.alvh.proto.portfolio.v1.ListAccountsResponse;
import org.alvh.proto.portfolio.v1.PauseRequest;
import org.alvh.proto.portfolio.v1.PauseResponse;
import org.alvh.proto.portfolio.v1.PortfolioServiceGrpc;
import org.alvh.proto.portfolio.v1.PortfolioServiceGrpc.PortfolioServiceFutureStub;
import org.alvh.proto.portfolio.v1.ResumeRequest;
import org.alvh.proto.portfolio.v1.ResumeResponse;

/** Questions and commands to portfolio. */
@ApplicationScoped
class PortfolioClient {

    private static final String NAME = "portfolio";

    private final Questions<PortfolioServiceFutureStub> portfolio;

    PortfolioClient(@GrpcClient(NAME) Channel channel) {
        this.portfolio = new Questions<>(NAME, PortfolioServiceGrpc.newFutureStub(channel));
    }

    Asked<ListAccountsResponse> accounts(String desk) {
        ListAccountsRequest request =
                ListAccountsRequest.newBuilder().setDesk(desk).build();
        return portfolio.ask(stub -> stub.listAccounts(request));
    }

    Asked<GetPortfolioResponse> portfolio(AccountName account) {
        GetPortfolioRequest request =
                GetPortfolioRequest.newBuilder().setAccount(account.id()).build();
        return portfolio.ask(stub -> stub.getPortfolio(request));
    }

    Asked<PauseResponse> pause(AccountName account) {
        PauseRequest request =
                PauseRequest.newBuilder().setAccount(account.id()).build();
        return portfolio.ask(stub -> stub.pause(request));
    }

    Asked<ResumeResponse> resume(AccountName account) {
        ResumeRequest request =
                ResumeRequest.newBuilder().setAccount(account.id()).build();
        return portfolio.ask(stub -> stub.resume(request));
    }
}

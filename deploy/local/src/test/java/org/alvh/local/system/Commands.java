package org.alvh.local.system;

import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.NegotiationType;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.alvh.local.part.Part;
import org.alvh.local.part.Site;
import org.alvh.local.talk.DemoUser;
import org.alvh.local.talk.Tokens;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.proto.marketdata.v1.CreateMarketResponse;
import org.alvh.proto.marketdata.v1.GetChainRequest;
import org.alvh.proto.marketdata.v1.GetMarketRequest;
import org.alvh.proto.marketdata.v1.GetMarketResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc;
import org.alvh.proto.marketdata.v1.PlayMarketRequest;
import org.alvh.proto.portfolio.v1.FundRequest;
import org.alvh.proto.portfolio.v1.GetPortfolioRequest;
import org.alvh.proto.portfolio.v1.GetPortfolioResponse;
import org.alvh.proto.portfolio.v1.PauseRequest;
import org.alvh.proto.portfolio.v1.PortfolioServiceGrpc;
import org.alvh.proto.portfolio.v1.ResumeRequest;
import org.alvh.proto.portfolio.v1.TakesForce;
import org.alvh.wire.ChainWire;

/** What a person asks of the services, with that person's token. */
final class Commands implements AutoCloseable {

    private static final long ANSWER_SECONDS = 20;

    private final ManagedChannel toPortfolio;
    private final ManagedChannel toMarketData;
    private final Channel portfolio;
    private final Channel marketData;

    Commands(Site site, DemoUser user) {
        Metadata identity = new Metadata();
        identity.put(
                Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                "Bearer " + new Tokens(site.realmUrl()).of(user));
        this.toPortfolio = channel(site, Part.PORTFOLIO);
        this.toMarketData = channel(site, Part.MARKET_DATA);
        this.portfolio = ClientInterceptors.intercept(toPortfolio, MetadataUtils.newAttachHeadersInterceptor(identity));
        this.marketData =
                ClientInterceptors.intercept(toMarketData, MetadataUtils.newAttachHeadersInterceptor(identity));
    }

    private static ManagedChannel channel(Site site, Part service) {
        return NettyChannelBuilder.forAddress(Site.HOST, site.ports().port(service))
                .negotiationType(NegotiationType.PLAINTEXT)
                .build();
    }

    TakesForce fund(String account, String commandId, long amountInCents) {
        return portfolio()
                .fund(FundRequest.newBuilder()
                        .setAccount(account)
                        .setCommandId(commandId)
                        .setAmountCents(amountInCents)
                        .build())
                .getTakesForce();
    }

    TakesForce pause(String account) {
        return portfolio()
                .pause(PauseRequest.newBuilder().setAccount(account).build())
                .getTakesForce();
    }

    TakesForce resume(String account) {
        return portfolio()
                .resume(ResumeRequest.newBuilder().setAccount(account).build())
                .getTakesForce();
    }

    GetPortfolioResponse state(String account) {
        return portfolio()
                .getPortfolio(
                        GetPortfolioRequest.newBuilder().setAccount(account).build());
    }

    void play(String market, int sessions) {
        MarketDataServiceGrpc.newBlockingStub(marketData)
                .withDeadlineAfter(ANSWER_SECONDS, TimeUnit.SECONDS)
                .playMarket(PlayMarketRequest.newBuilder()
                        .setMarket(market)
                        .setSessions(sessions)
                        .build());
    }

    GetMarketResponse market(String name) {
        return MarketDataServiceGrpc.newBlockingStub(marketData)
                .withDeadlineAfter(ANSWER_SECONDS, TimeUnit.SECONDS)
                .getMarket(GetMarketRequest.newBuilder().setMarket(name).build());
    }

    /** An upload that ends before it began: only whether it may be made is answered. */
    void createNothing() {
        CompletableFuture<CreateMarketResponse> answer = new CompletableFuture<>();
        MarketDataServiceGrpc.newStub(marketData)
                .withDeadlineAfter(ANSWER_SECONDS, TimeUnit.SECONDS)
                .createMarket(new StreamObserver<>() {
                    @Override
                    public void onNext(CreateMarketResponse response) {
                        answer.complete(response);
                    }

                    @Override
                    public void onError(Throwable failure) {
                        answer.completeExceptionally(failure);
                    }

                    @Override
                    public void onCompleted() {
                        // The response came before.
                    }
                })
                .onCompleted();
        answer.join();
    }

    /** The rows of a day's chain, as they come expiry by expiry. */
    List<ChainRow> chain(String market, LocalDate date) {
        List<ChainRow> rows = new ArrayList<>();
        MarketDataServiceGrpc.newBlockingStub(marketData)
                .withDeadlineAfter(ANSWER_SECONDS, TimeUnit.SECONDS)
                .getChain(GetChainRequest.newBuilder()
                        .setMarket(market)
                        .setDate(date.toString())
                        .build())
                .forEachRemaining(
                        part -> part.getExpiry().getRunsList().forEach(run -> rows.addAll(ChainWire.read(date, run))));
        return rows;
    }

    private PortfolioServiceGrpc.PortfolioServiceBlockingStub portfolio() {
        return PortfolioServiceGrpc.newBlockingStub(portfolio).withDeadlineAfter(ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        toPortfolio.shutdownNow();
        toMarketData.shutdownNow();
    }
}

package org.alvh.local.talk;

import com.google.protobuf.ByteString;
import io.grpc.Channel;
import io.grpc.stub.StreamObserver;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.alvh.cli.NoAnswer;
import org.alvh.local.state.PlatformSettings;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.proto.marketdata.v1.CreateMarketRequest;
import org.alvh.proto.marketdata.v1.CreateMarketResponse;
import org.alvh.proto.marketdata.v1.GetMarketRequest;
import org.alvh.proto.marketdata.v1.GetMarketResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc;
import org.alvh.proto.marketdata.v1.PlayMarketRequest;
import org.alvh.proto.marketdata.v1.Simulation;

/** The platform's market, as market-data knows it. */
public final class Market {

    private static final String SERVICE = "market-data";
    private static final long ANSWER_SECONDS = 30;
    private static final long CREATION_SECONDS = 180;

    /** A history goes in parts well below what a message may hold: servers stop at 256 KiB unless told otherwise. */
    private static final int CHUNK_BYTES = 1 << 17;

    private final Channel channel;

    Market(Channel channel) {
        this.channel = channel;
    }

    /** Makes a simulated market known. */
    public void create(OptionalLong seed) {
        create(observer -> observer.onNext(CreateMarketRequest.newBuilder()
                .setSimulation(Simulation.newBuilder()
                        .setVersion(SimulatedMarket.VERSION)
                        .setSeed(seed.orElseThrow()))
                .build()));
    }

    /** Makes a recorded market known. */
    public void create(MarketHistory history) {
        byte[] content = DailyCsv.encode(history);
        create(observer -> {
            for (int from = 0; from < content.length; from += CHUNK_BYTES) {
                int length = Math.min(CHUNK_BYTES, content.length - from);
                observer.onNext(CreateMarketRequest.newBuilder()
                        .setHistory(ByteString.copyFrom(content, from, length))
                        .build());
            }
        });
    }

    public void play(PlatformSettings settings) {
        PlayMarketRequest request = PlayMarketRequest.newBuilder()
                .setMarket(settings.market().name())
                .setFrom(settings.from().map(LocalDate::toString).orElse(""))
                .setSessions(settings.sessions())
                .setPace(settings.pace().sessionsPerSecond())
                .build();
        Conversation.ask(SERVICE, () -> stub().playMarket(request));
    }

    public GetMarketResponse standing(String name) {
        GetMarketRequest request = GetMarketRequest.newBuilder().setMarket(name).build();
        return Conversation.ask(SERVICE, () -> stub().getMarket(request));
    }

    private MarketDataServiceGrpc.MarketDataServiceBlockingStub stub() {
        return MarketDataServiceGrpc.newBlockingStub(channel).withDeadlineAfter(ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    private void create(Parts parts) {
        CompletableFuture<CreateMarketResponse> answer = new CompletableFuture<>();
        StreamObserver<CreateMarketRequest> request = MarketDataServiceGrpc.newStub(channel)
                .withDeadlineAfter(CREATION_SECONDS, TimeUnit.SECONDS)
                .createMarket(new Answer(answer));
        parts.sendTo(request);
        request.onCompleted();
        try {
            answer.join();
        } catch (CompletionException failure) {
            throw new NoAnswer(SERVICE + " does not make the market: " + failure.getCause(), failure);
        }
    }

    /** Sends a request that comes in parts. */
    @FunctionalInterface
    private interface Parts {
        void sendTo(StreamObserver<CreateMarketRequest> request);
    }

    private record Answer(CompletableFuture<CreateMarketResponse> answer)
            implements StreamObserver<CreateMarketResponse> {

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
            answer.completeExceptionally(new IllegalStateException("the service ended without an answer"));
        }
    }
}

package org.alvh.gateway.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.common.v1.MarketKind;
import org.alvh.proto.marketdata.v1.GetPriceSourcesRequest;
import org.alvh.proto.marketdata.v1.GetPriceSourcesResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc.MarketDataServiceImplBase;
import org.alvh.proto.marketdata.v1.PriceSource;
import org.alvh.proto.marketdata.v1.SessionPrices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What market-data is asked about replayed sessions, and what is made of its answers. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PriceSourcesTest {

    private static final LocalDate QUOTED = LocalDate.of(2024, 1, 8);
    private static final LocalDate MODELLED = LocalDate.of(2024, 1, 9);
    private static final LocalDate REJECTED = LocalDate.of(2024, 1, 10);
    private static final LocalDate NOT_OPEN = LocalDate.of(2024, 1, 11);

    private final Told told = new Told();
    private Server server;
    private ManagedChannel channel;
    private PriceSources sources;

    @BeforeEach
    void serve() throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress("localhost", 0))
                .addService(told)
                .build()
                .start();
        channel = NettyChannelBuilder.forAddress("localhost", server.getPort())
                .usePlaintext()
                .build();
        sources = new PriceSources(new MarketDataClient(channel));
    }

    @AfterEach
    void stop() {
        channel.shutdownNow();
        server.shutdownNow();
    }

    /** One question for all that is not known, and none about what is. */
    @Test
    void aSessionIsAskedForOnce() {
        assertThat(sources.of(List.of(day("replay-a", MODELLED), day("replay-a", QUOTED), day("replay-a", MODELLED))))
                .extracting(SessionPricing::spx)
                .containsExactly(Pricing.MODELLED, Pricing.QUOTED, Pricing.MODELLED);
        assertThat(sources.of(List.of(day("replay-a", QUOTED), day("replay-a", REJECTED))))
                .extracting(SessionPricing::spx)
                .containsExactly(Pricing.QUOTED, Pricing.NONE);
        assertThat(sources.of(market(MarketKind.MARKET_KIND_REPLAY, "replay-a"), Optional.of(REJECTED))
                        .vix())
                .isEqualTo(Pricing.MODELLED);

        assertThat(told.asked).containsExactly("replay-a [2024-01-08, 2024-01-09]", "replay-a [2024-01-10]");
    }

    @Test
    void marketsThatPlayTheSameDayAreTwo() {
        sources.of(List.of(day("replay-b", QUOTED), day("replay-a", QUOTED)));

        assertThat(told.asked).containsExactlyInAnyOrder("replay-a [2024-01-08]", "replay-b [2024-01-08]");
    }

    /** Quoted VIX options stand beside futures of the model; where it prices nothing there are none. */
    @Test
    void futuresAreTheModels() {
        assertThat(sources.of(List.of(day("replay-a", QUOTED), day("replay-a", MODELLED))))
                .containsExactly(
                        new SessionPricing(Pricing.QUOTED, Pricing.QUOTED, Pricing.MODELLED),
                        new SessionPricing(Pricing.MODELLED, Pricing.NONE, Pricing.NONE));
    }

    @Test
    void whatMarketDataDoesNotSayIsAskedAgain() {
        for (int i = 0; i < 2; i++) {
            assertThat(sources.of(List.of(day("replay-a", NOT_OPEN)))).containsExactly(SessionPricing.unknown());
        }
        assertThat(told.asked).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.Code.class,
            names = {"UNAVAILABLE", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "UNIMPLEMENTED", "NOT_FOUND"})
    void withoutItsAnswerThePricesAreNotKnown(Status.Code code) {
        told.failure = Optional.of(code.toStatus());
        assertThat(sources.of(List.of(day("replay-a", QUOTED)))).containsExactly(SessionPricing.unknown());

        told.failure = Optional.empty();
        assertThat(sources.of(List.of(day("replay-a", QUOTED))))
                .extracting(SessionPricing::spx)
                .containsExactly(Pricing.QUOTED);
    }

    @Test
    void aFaultIsNotHidden() {
        told.failure = Optional.of(Status.INTERNAL);

        assertThatThrownBy(() -> sources.of(List.of(day("replay-a", QUOTED))))
                .isInstanceOf(StatusRuntimeException.class);
    }

    @Test
    void whatFollowsFromTheMarketIsNotAsked() {
        assertThat(sources.of(market(MarketKind.MARKET_KIND_SIM, "sim-1-7"), Optional.of(QUOTED))
                        .spx())
                .isEqualTo(Pricing.SIMULATED);
        assertThat(sources.of(market(MarketKind.MARKET_KIND_LIVE, "live"), Optional.of(QUOTED))
                        .futures())
                .isEqualTo(Pricing.QUOTED);
        assertThat(sources.of(market(MarketKind.MARKET_KIND_REPLAY, "replay-a"), Optional.empty()))
                .isEqualTo(SessionPricing.unbegun());
        assertThat(told.asked).isEmpty();
    }

    private static MarketDay day(String market, LocalDate session) {
        return new MarketDay(market(MarketKind.MARKET_KIND_REPLAY, market), session);
    }

    private static MarketId market(MarketKind kind, String name) {
        return MarketId.newBuilder().setKind(kind).setName(name).build();
    }

    /** Market-data with three open sessions in every market. */
    private static final class Told extends MarketDataServiceImplBase {

        private static final List<SessionPrices> PRICES = List.of(
                prices(QUOTED, PriceSource.PRICE_SOURCE_QUOTED, PriceSource.PRICE_SOURCE_QUOTED),
                prices(MODELLED, PriceSource.PRICE_SOURCE_MODELLED, PriceSource.PRICE_SOURCE_NONE),
                prices(REJECTED, PriceSource.PRICE_SOURCE_NONE, PriceSource.PRICE_SOURCE_MODELLED));

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private volatile Optional<Status> failure = Optional.empty();

        private static SessionPrices prices(LocalDate session, PriceSource spx, PriceSource vix) {
            return SessionPrices.newBuilder()
                    .setSession(session.toString())
                    .setSpx(spx)
                    .setVix(vix)
                    .build();
        }

        @Override
        public void getPriceSources(GetPriceSourcesRequest request, StreamObserver<GetPriceSourcesResponse> answer) {
            asked.add(request.getMarket() + " " + request.getSessionsList());
            if (failure.isPresent()) {
                answer.onError(failure.get().asRuntimeException());
                return;
            }
            answer.onNext(GetPriceSourcesResponse.newBuilder()
                    .setMarket(market(MarketKind.MARKET_KIND_REPLAY, request.getMarket()))
                    .addAllSessions(PRICES.stream()
                            .filter(prices -> request.getSessionsList().contains(prices.getSession()))
                            .toList())
                    .build());
            answer.onCompleted();
        }
    }
}

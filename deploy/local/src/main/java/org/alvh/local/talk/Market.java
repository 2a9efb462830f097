package org.alvh.local.talk;

import com.google.protobuf.ByteString;
import io.grpc.Channel;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.WrongQuestion;
import org.alvh.local.state.PlatformSettings;
import org.alvh.local.state.RecordedFolder;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.proto.marketdata.v1.ChainPart;
import org.alvh.proto.marketdata.v1.ChainRun;
import org.alvh.proto.marketdata.v1.CreateMarketRequest;
import org.alvh.proto.marketdata.v1.GetMarketRequest;
import org.alvh.proto.marketdata.v1.GetMarketResponse;
import org.alvh.proto.marketdata.v1.MarketDataServiceGrpc;
import org.alvh.proto.marketdata.v1.PlayMarketRequest;
import org.alvh.proto.marketdata.v1.Simulation;
import org.alvh.wire.ChainWire;

/** The platform's market, as market-data knows it. */
public final class Market {

    private static final String SERVICE = "market-data";
    private static final long ANSWER_SECONDS = 30;
    private static final long CREATION_SECONDS = 180;

    /** For one chain; one takes about a tenth of a second. */
    private static final long CHAIN_SECONDS = 5;

    /** A history goes in parts well below what a message may hold: servers stop at 256 KiB unless told otherwise. */
    private static final int CHUNK_BYTES = 1 << 17;

    private final Channel channel;

    Market(Channel channel) {
        this.channel = channel;
    }

    /** Makes a simulated market known. */
    public void create(OptionalLong seed) {
        create(
                CREATION_SECONDS,
                upload -> upload.send(CreateMarketRequest.newBuilder()
                        .setSimulation(Simulation.newBuilder()
                                .setVersion(SimulatedMarket.VERSION)
                                .setSeed(seed.orElseThrow()))
                        .build()));
    }

    /** Makes the market of a history known. */
    public void create(MarketHistory history) {
        create(CREATION_SECONDS, upload -> sendHistory(upload, history));
    }

    /** Makes the market of a whole record known. */
    public void create(RecordedFolder record) {
        create(CREATION_SECONDS + CHAIN_SECONDS * record.chains().size(), upload -> {
            sendHistory(upload, record.history());
            record.chains().forEach((date, hash) -> {
                for (ChainRun run : ChainWire.write(record.chain(date))) {
                    upload.send(CreateMarketRequest.newBuilder()
                            .setChain(ChainPart.newBuilder()
                                    .setDate(date.toString())
                                    .setContentHash(hash)
                                    .addRuns(run))
                            .build());
                }
            });
            send(upload, record.releases(), CreateMarketRequest.Builder::setReleases);
            send(upload, record.observations(), CreateMarketRequest.Builder::setObservations);
        });
    }

    private static void sendHistory(Upload upload, MarketHistory history) {
        send(upload, DailyCsv.encode(history), CreateMarketRequest.Builder::setHistory);
    }

    private static void send(
            Upload upload,
            byte[] content,
            BiFunction<CreateMarketRequest.Builder, ByteString, CreateMarketRequest.Builder> part) {
        for (int from = 0; from < content.length; from += CHUNK_BYTES) {
            ByteString chunk = ByteString.copyFrom(content, from, Math.min(CHUNK_BYTES, content.length - from));
            upload.send(part.apply(CreateMarketRequest.newBuilder(), chunk).build());
        }
    }

    /** True where a market of this name is there already, whole: half a market is none. */
    public boolean isKnown(String name) {
        try {
            standing(name);
            return true;
        } catch (WrongQuestion unknown) {
            return false;
        }
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

    private void create(long seconds, Consumer<Upload> parts) {
        Upload upload = new Upload();
        MarketDataServiceGrpc.newStub(channel)
                .withDeadlineAfter(seconds, TimeUnit.SECONDS)
                .createMarket(upload);
        boolean ended = false;
        try {
            parts.accept(upload);
            upload.end();
            ended = true;
        } catch (CompletionException failure) {
            throw new NoAnswer(SERVICE + " does not make the market: " + failure.getCause(), failure);
        } finally {
            if (!ended) {
                upload.cancel("the record was not sent whole");
            }
        }
    }
}

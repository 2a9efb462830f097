package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;
import org.alvh.proto.marketdata.v1.CreateMarketRequest;
import org.alvh.proto.marketdata.v1.CreateMarketResponse;
import org.alvh.proto.marketdata.v1.Simulation;
import org.alvh.wire.MarketWire;
import org.jboss.logging.Logger;

/** The parts of a market as they come: one simulation, or the text of a history in chunks. */
final class MarketUpload implements StreamObserver<CreateMarketRequest> {

    private static final Logger LOG = Logger.getLogger(MarketUpload.class);

    /** A century of days with every series is a tenth of it. */
    static final int MOST_BYTES = 64 << 20;

    private final Markets markets;
    private final StreamObserver<CreateMarketResponse> answer;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private Optional<Simulation> simulation = Optional.empty();

    MarketUpload(Markets markets, StreamObserver<CreateMarketResponse> answer) {
        this.markets = markets;
        this.answer = answer;
    }

    @Override
    public void onNext(CreateMarketRequest part) {
        switch (part.getPartCase()) {
            case SIMULATION -> simulation = Optional.of(part.getSimulation());
            case HISTORY -> {
                byte[] chunk = part.getHistory().toByteArray();
                if (text.size() + chunk.length > MOST_BYTES) {
                    throw Asked.wrong("history", "longer than " + MOST_BYTES + " bytes", "one that is not");
                }
                text.writeBytes(chunk);
            }
            case PART_NOT_SET -> throw Asked.wrong("part", "not set", "a simulation or a chunk of a history");
        }
    }

    @Override
    public void onError(Throwable failure) {
        LOG.infof("a market was not created, its upload broke off: %s", Status.fromThrowable(failure));
    }

    @Override
    public void onCompleted() {
        if (simulation.isPresent() == text.size() > 0) {
            throw new Refused(
                    Status.Code.INVALID_ARGUMENT,
                    "one market",
                    "a market is made of one simulation or of one history, send one of them");
        }
        PlayedMarket market = simulation
                .map(drawn -> markets.simulated(drawn.getVersion(), drawn.getSeed()))
                .orElseGet(() -> markets.replayed(history()));
        answer.onNext(created(market));
        answer.onCompleted();
    }

    private CreateMarketResponse created(PlayedMarket market) {
        var created = CreateMarketResponse.newBuilder()
                .setMarket(MarketWire.write(market.id()))
                .setDataHash(markets.dataHash(market.id().name()))
                .setFirstSession(market.firstSession().toString());
        market.end().ifPresent(last -> created.setLastSession(last.toString()));
        return created.build();
    }

    private MarketHistory history() {
        try {
            List<String> lines = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.toByteArray()))
                    .toString()
                    .lines()
                    .toList();
            MarketHistory history = DailyCsv.decode(lines);
            if (history.sessions().isEmpty()) {
                throw Asked.wrong("history", "without a session", "a day with an SPX close");
            }
            return history;
        } catch (CharacterCodingException malformed) {
            throw Asked.wrong("history", "not UTF-8", "the canonical text of a history", malformed);
        } catch (DamagedHistory damaged) {
            throw Asked.wrong("history", "damaged: " + damaged.getMessage(), "its canonical text", damaged);
        }
    }
}

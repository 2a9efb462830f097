package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Optional;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;
import org.alvh.proto.marketdata.v1.CreateMarketRequest;
import org.alvh.proto.marketdata.v1.CreateMarketResponse;
import org.alvh.proto.marketdata.v1.Simulation;
import org.alvh.wire.MarketWire;
import org.jboss.logging.Logger;

/** The parts of a market as they come: one simulation, or a record in chunks. */
final class MarketUpload implements StreamObserver<CreateMarketRequest> {

    private static final Logger LOG = Logger.getLogger(MarketUpload.class);

    private final Markets markets;
    private final StreamObserver<CreateMarketResponse> answer;
    private final RecordUpload upload;
    private Optional<Simulation> simulation = Optional.empty();
    private boolean ended;

    MarketUpload(Markets markets, StreamObserver<CreateMarketResponse> answer) {
        this.markets = markets;
        this.answer = answer;
        this.upload = new RecordUpload(markets::begin);
    }

    @Override
    public void onNext(CreateMarketRequest part) {
        orNothing(() -> {
            switch (part.getPartCase()) {
                case SIMULATION -> simulation = Optional.of(part.getSimulation());
                case HISTORY -> upload.history(part.getHistory());
                case CHAIN -> upload.chain(part.getChain());
                case RELEASES -> upload.releases(part.getReleases());
                case OBSERVATIONS -> upload.observations(part.getObservations());
                case PART_NOT_SET -> throw Asked.wrong("part", "not set", "a simulation or a part of a record");
            }
        });
    }

    @Override
    public void onError(Throwable failure) {
        LOG.infof("a market was not created, its upload broke off: %s", Status.fromThrowable(failure));
        end();
    }

    @Override
    public void onCompleted() {
        orNothing(() -> {
            if (simulation.isPresent() == upload.isBegun()) {
                throw new Refused(
                        Status.Code.INVALID_ARGUMENT,
                        "one market",
                        "a market is made of one simulation or of one history, send one of them");
            }
            PlayedMarket market = simulation
                    .map(drawn -> markets.simulated(drawn.getVersion(), drawn.getSeed()))
                    .orElseGet(() -> markets.imported(upload.finish()));
            end();
            answer.onNext(created(market));
            answer.onCompleted();
        });
    }

    /** Whatever stops an upload ends it: parts that are still on their way are let fall. */
    private void orNothing(Runnable step) {
        if (ended) {
            return;
        }
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                end();
            }
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            upload.close();
        }
    }

    private CreateMarketResponse created(PlayedMarket market) {
        var created = CreateMarketResponse.newBuilder()
                .setMarket(MarketWire.write(market.id()))
                .setDataHash(markets.dataHash(market.id().name()))
                .setFirstSession(market.firstSession().toString());
        market.end().ifPresent(last -> created.setLastSession(last.toString()));
        return created.build();
    }
}

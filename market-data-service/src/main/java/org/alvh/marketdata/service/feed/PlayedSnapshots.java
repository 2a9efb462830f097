package org.alvh.marketdata.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.alvh.chassis.desk.Transactions;
import org.alvh.marketdata.service.market.MarketRow;
import org.alvh.marketdata.service.market.MarketRows;
import org.alvh.marketdata.service.market.Markets;
import org.alvh.marketdata.service.market.PlayedMarket;
import org.alvh.proto.marketdata.v1.SnapshotChain;
import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.wire.MarketWire;

/** The snapshots of markets as far as they have played, each by its name. */
@ApplicationScoped
class PlayedSnapshots implements FollowedMarkets {

    private final Transactions transactions;
    private final MarketRows rows;
    private final Markets markets;

    PlayedSnapshots(Transactions transactions, MarketRows rows, Markets markets) {
        this.transactions = transactions;
        this.rows = rows;
        this.markets = markets;
    }

    @Override
    public int opened(String market) {
        return transactions.untenanted(() -> rows.require(market)).state().opened();
    }

    @Override
    public StreamSnapshotsResponse message(String name, SnapshotPlace place) {
        MarketRow row = transactions.untenanted(() -> rows.require(name));
        PlayedMarket market = markets.require(name);
        LocalDate session = market.session(row.playFrom().orElseThrow(), place.sessionNumber());
        return market.ask(session, (_, day) -> message(day.snapshot(), place));
    }

    private static StreamSnapshotsResponse message(Snapshot snapshot, SnapshotPlace place) {
        return StreamSnapshotsResponse.newBuilder()
                .setMarket(MarketWire.write(snapshot.market()))
                .setSession(snapshot.session().toString())
                .setSessionNumber(place.sessionNumber())
                .setPhase(MarketWire.PHASE.write(place.phase()))
                .setSnapshotId(SnapshotId.of(snapshot.market(), snapshot.session(), place.phase())
                        .value())
                .setSpot(snapshot.spot())
                .setSpx(SnapshotChain.newBuilder()
                        .setAbsence(snapshot.spxAbsence())
                        .setModelled(
                                snapshot.spx().filter(OptionChain::modelled).isPresent()))
                .setVix(SnapshotChain.newBuilder()
                        .setAbsence(snapshot.vixAbsence())
                        .setModelled(
                                snapshot.vix().filter(OptionChain::modelled).isPresent()))
                .build();
    }
}

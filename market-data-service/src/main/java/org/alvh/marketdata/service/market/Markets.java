package org.alvh.marketdata.service.market;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.market.MarketId;

/** The markets that this service knows, each made from its rows when it is first needed and then kept. */
@ApplicationScoped
public class Markets {

    private final Transactions transactions;
    private final MarketRows rows;
    private final DayRows days;
    private final VerdictRows verdicts;
    private final Map<String, PlayedMarket> played = new ConcurrentHashMap<>();

    Markets(Transactions transactions, MarketRows rows, DayRows days, VerdictRows verdicts) {
        this.transactions = transactions;
        this.rows = rows;
        this.days = days;
        this.verdicts = verdicts;
    }

    public PlayedMarket require(String name) {
        PlayedMarket known = played.get(name);
        if (known != null) {
            return known;
        }
        PlayedMarket made = new PlayedMarket(transactions.untenanted(() -> source(rows.require(name))));
        PlayedMarket earlier = played.putIfAbsent(name, made);
        return earlier == null ? made : earlier;
    }

    /** SHA-256 of a market's canonical history; empty for a simulated market. */
    public String dataHash(String name) {
        return transactions.untenanted(() -> rows.require(name).dataHash());
    }

    /**
     * What the quality gate says against a market's days. They are judged when the market is made, and again when
     * the gate has changed. A simulated market has no days that could be wrong.
     */
    public Verdicts verdicts(String name) {
        return transactions.untenanted(() -> {
            if (isToBeJudged(rows.require(name))) {
                judge(rows.lock(name));
            }
            return verdicts.read(name);
        });
    }

    private static boolean isToBeJudged(MarketRow row) {
        return row.id().kind() == MarketId.Kind.REPLAY && row.judgedBy < QualityGate.VERSION;
    }

    private void judge(MarketRow row) {
        verdicts.replace(row.name, QualityGate.judge(days.read(row)));
        row.judged(QualityGate.VERSION);
    }

    private MarketSource source(MarketRow row) {
        return switch (row.id().kind()) {
            case SIM -> new SimulatedSource(row.id(), row.seed);
            case REPLAY -> new RecordedSource(row.id(), days.read(row));
            case LIVE -> throw new IllegalStateException("market " + row.name + " is live, which nothing here plays");
        };
    }

    /** Makes the simulated market of a seed known, unless it is. */
    public PlayedMarket simulated(int version, long seed) {
        if (version != SimulatedMarket.VERSION) {
            throw new Refused(
                    Status.Code.INVALID_ARGUMENT,
                    "unknown simulator",
                    "version is " + version + ", this release draws markets of version " + SimulatedMarket.VERSION);
        }
        MarketId id = MarketId.simulated(version, seed);
        transactions.untenanted(() -> {
            if (rows.find(id.name()).isEmpty()) {
                rows.persist(MarketRow.simulated(id, version, seed));
            }
        });
        return require(id.name());
    }

    /** Makes the market of a history known, unless it is. Its days are written with it or not at all. */
    public PlayedMarket replayed(MarketHistory history) {
        String hash = history.contentHash();
        MarketId id = MarketId.replayOf(hash);
        transactions.untenanted(() -> {
            Optional<MarketRow> known = rows.find(id.name());
            if (known.isEmpty()) {
                MarketRow row = MarketRow.replayed(id, hash, DayRows.header(history));
                rows.persistAndFlush(row);
                days.write(id.name(), history);
                judge(row);
            } else if (!known.get().dataHash().equals(hash)) {
                throw new Refused(
                        Status.Code.ALREADY_EXISTS,
                        "other content",
                        id.name() + " holds the history " + known.get().dataHash() + ", not " + hash);
            }
        });
        return require(id.name());
    }
}

package org.alvh.marketdata.service.market;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.quality.QualityGate;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.service.store.ObservedTable;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.market.MarketId;

/** The markets that this service knows, each made from its rows when it is first needed and then kept. */
@ApplicationScoped
public class Markets {

    private final DataSource database;
    private final Transactions transactions;
    private final Jdbc jdbc;
    private final MarketRows rows;
    private final MarketChains chains;
    private final Map<String, PlayedMarket> played = new ConcurrentHashMap<>();

    Markets(DataSource database, Transactions transactions, Jdbc jdbc, MarketRows rows, MarketChains chains) {
        this.database = database;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.rows = rows;
        this.chains = chains;
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

    /** The name of a market's content; empty for a simulated market. */
    public String dataHash(String name) {
        return transactions.untenanted(() -> rows.require(name).dataHash());
    }

    /**
     * What the quality gate says against a market's days and chains. They are judged when the market is made, and
     * again when the gate has changed. A simulated market has no days that could be wrong.
     */
    public Verdicts verdicts(String name) {
        return transactions.untenanted(() -> verdicts(rows.require(name)));
    }

    private Verdicts verdicts(MarketRow row) {
        if (row.id().kind() == MarketId.Kind.REPLAY && row.judgedBy < QualityGate.VERSION) {
            judge(rows.lock(row.name));
        }
        return jdbc.call(connection -> VerdictRows.read(connection, row.name));
    }

    private void judge(MarketRow row) {
        MarketHistory history = history(row);
        ChainJudge judge = new ChainJudge();
        chains.days(row.name).forEach((date, chain) -> judge.judge(date, chains.rows(chain)));
        Verdicts verdicts = QualityGate.judge(history).plus(judge.verdicts());
        jdbc.run(connection -> VerdictRows.replace(connection, row.name, verdicts));
        row.judged(QualityGate.VERSION);
    }

    private MarketHistory history(MarketRow row) {
        return jdbc.call(connection -> DayRows.read(connection, row));
    }

    private MarketSource source(MarketRow row) {
        return switch (row.id().kind()) {
            case SIM -> new SimulatedSource(row.id(), row.seed);
            case REPLAY -> recorded(row);
            case LIVE -> throw new IllegalStateException("market " + row.name + " is live, which nothing here plays");
        };
    }

    private RecordedSource recorded(MarketRow row) {
        StoredChains archive = new StoredChains(chains.days(row.name), onChains(verdicts(row)), chains);
        Observed observed = jdbc.call(connection -> {
            ObservedTable table = new ObservedTable(connection);
            return new Observed(table.releases(row.name), table.observations(row.name));
        });
        return new RecordedSource(row.id(), new MarketRecord(history(row), archive), observed);
    }

    private static Verdicts onChains(Verdicts verdicts) {
        return new Verdicts(verdicts.all().stream()
                .filter(verdict -> verdict.subject() instanceof Subject.OfChain)
                .toList());
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

    /** Begins to make the market of a record known. */
    public MarketImport begin(MarketHistory history) {
        return MarketImport.begin(database, history);
    }

    /** A market whose import has ended; it may hold more than it did before. */
    public PlayedMarket imported(MarketId market) {
        played.remove(market.name());
        return require(market.name());
    }
}

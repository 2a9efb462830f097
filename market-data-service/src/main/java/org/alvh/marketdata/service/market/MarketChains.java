package org.alvh.marketdata.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.service.store.ChainSnapshot;
import org.alvh.marketdata.service.store.ChainTable;
import org.alvh.marketdata.service.store.MarketChainTable;

/** The quoted chains of the markets, read from the database in a transaction of its own. */
@ApplicationScoped
public class MarketChains {

    private final Transactions transactions;
    private final Jdbc jdbc;

    MarketChains(Transactions transactions, Jdbc jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** The days of a market that hold a chain. */
    public NavigableMap<LocalDate, ChainSnapshot> days(String market) {
        return transactions.untenanted(() -> jdbc.call(connection -> new MarketChainTable(connection).read(market)));
    }

    /** The rows of a chain in the order of their series. */
    public List<ChainRow> rows(ChainSnapshot chain) {
        return transactions.untenanted(() -> jdbc.call(connection -> new ChainTable(connection).read(chain)));
    }

    /** The option roots that a chain holds. */
    public SortedSet<String> roots(ChainSnapshot chain) {
        return transactions.untenanted(() -> jdbc.call(connection -> new ChainTable(connection).roots(chain)));
    }
}

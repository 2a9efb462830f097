package org.alvh.marketdata.service.pull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.desk.Jdbc;
import org.alvh.chassis.desk.Transactions;
import org.alvh.marketdata.pull.PullState;

/** The states as rows, each call a transaction of its own. */
@ApplicationScoped
class PullStateRows implements PullStates {

    private final Transactions transactions;
    private final Jdbc jdbc;

    PullStateRows(Transactions transactions, Jdbc jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public void know(String source, Instant now) {
        transactions.untenanted(() -> jdbc.run(connection -> new PullStateTable(connection).know(source, now)));
    }

    @Override
    public Optional<PullState> claim(String source, Instant now, Instant until) {
        return transactions.untenanted(
                () -> jdbc.call(connection -> new PullStateTable(connection).claim(source, now, until)));
    }

    @Override
    public void save(PullState state) {
        transactions.untenanted(() -> jdbc.run(connection -> new PullStateTable(connection).save(state)));
    }

    @Override
    public List<PullState> all() {
        return transactions.untenanted(() -> jdbc.call(connection -> new PullStateTable(connection).all()));
    }
}

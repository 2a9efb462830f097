package org.alvh.portfolio.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.inbox.TakingUp;
import org.alvh.portfolio.service.account.AccountRows;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Role;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.MarketWire;

/** Keeps decisions of either role until the book that they stand on is there. */
@ApplicationScoped
class DecisionJoin {

    private final AccountRows accounts;
    private final DecisionRows decisions;
    private final AccountDirectory directory;
    private final Transactions transactions;
    private final TakingUp takingUp;

    DecisionJoin(
            AccountRows accounts,
            DecisionRows decisions,
            AccountDirectory directory,
            Transactions transactions,
            TakingUp takingUp) {
        this.accounts = accounts;
        this.decisions = decisions;
        this.directory = directory;
        this.transactions = transactions;
        this.takingUp = takingUp;
    }

    /** Keeps a decision of one role; one that is not this account's, market's and role's is a fault of its maker. */
    void keep(String account, Role role, Decision message) {
        DecisionKey key = DecisionWire.read(message).key();
        MarketId market = accounts.require(account).market();
        if (!key.account().equals(account)
                || key.role() != role
                || !MarketWire.read(message.getMarket()).equals(market)) {
            throw new IllegalArgumentException("a decision of " + key.role() + " for " + key.account() + " in market "
                    + message.getMarket().getName() + ", expected one of " + role + " for " + account + " in "
                    + market.name());
        }
        Optional<DecisionRow> before = decisions.find(account, key.session(), role);
        if (before.isEmpty()) {
            decisions.persist(new DecisionRow(key, message));
        } else if (!before.get().decisionId().equals(key.decisionId())) {
            throw new IllegalArgumentException(role + " decided twice in " + key.session() + ": "
                    + before.get().decisionId() + " stands, " + key.decisionId() + " on version "
                    + key.bookVersion() + " is refused");
        }
    }

    void goOn(String account) {
        takingUp.advance(transactions.untenanted(() -> directory.require(account)));
    }
}

package org.alvh.chassis.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.SchemaGate;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.inbox.Patience;
import org.alvh.chassis.inbox.TakingUp;
import org.alvh.chassis.outbox.OutboxRelay;
import org.jboss.logging.Logger;

/**
 * The order in which a service comes up: schema, topics, relay, then whatever was left half done for any account.
 * It waits for what is not there, in a thread of its own, so the service answers meanwhile and says what it cannot do.
 */
@ApplicationScoped
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class);

    private final Schema schema;
    private final Topics topics;
    private final OutboxRelay relay;
    private final Transactions transactions;
    private final AccountDirectory accounts;
    private final TakingUp takingUp;
    private final Patience patience;
    private final StartedWork work;
    private final SchemaGate gate;
    private volatile String missing = "the schema is not there yet";

    Start(
            Schema schema,
            Topics topics,
            OutboxRelay relay,
            Transactions transactions,
            AccountDirectory accounts,
            TakingUp takingUp,
            Patience patience,
            StartedWork work,
            SchemaGate gate) {
        this.schema = schema;
        this.topics = topics;
        this.relay = relay;
        this.transactions = transactions;
        this.accounts = accounts;
        this.takingUp = takingUp;
        this.patience = patience;
        this.work = work;
        this.gate = gate;
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofVirtual().name("start").start(this::run);
    }

    /** What the service still waits for; empty once it is up. */
    public String missing() {
        return missing;
    }

    private void run() {
        try {
            step("the database", schema::migrate);
            gate.open();
            step("the broker", topics::make);
            relay.start();
            missing = "";
            for (AccountDirectory.Entry account : transactions.untenanted(accounts::all)) {
                patience.untilDone("account " + account.account(), () -> takingUp.advance(account));
            }
            work.begin();
            LOG.info("everything that was left is taken up");
        } catch (EnvironmentFailure stopping) {
            LOG.infof("stopped while starting: %s", stopping.getMessage());
        }
    }

    private void step(String what, Runnable work) {
        missing = "waits for " + what;
        patience.untilDone(what, work);
    }
}

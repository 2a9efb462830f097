package org.alvh.chassis.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.failure.Environments;
import org.alvh.chassis.inbox.InboxTables.Reason;
import org.alvh.chassis.start.ChassisConfig;
import org.alvh.proto.trading.v1.AccountFault;
import org.jboss.logging.Logger;

/** Records what cannot go on for an account, and stops it there. The service goes on with the others. */
@ApplicationScoped
class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private final Transactions transactions;
    private final InboxTables tables;
    private final AccountStop stop;
    private final ChassisConfig config;
    private final Patience patience;
    private final Counter faults;

    Faults(
            Transactions transactions,
            InboxTables tables,
            AccountStop stop,
            ChassisConfig config,
            Patience patience,
            MeterRegistry meters) {
        this.transactions = transactions;
        this.tables = tables;
        this.stop = stop;
        this.config = config;
        this.patience = patience;
        this.faults = meters.counter("alvh.faults");
    }

    /**
     * Stops the account, unless the environment failed.
     *
     * @param record what failed; empty where it was work that no single record asked for
     * @throws RuntimeException the failure itself, where it is the environment's
     */
    void handle(AccountDirectory.Entry account, Optional<RawRecord> record, RuntimeException failure) {
        if (patience.isStopping() || Environments.isEnvironment(failure)) {
            throw failure;
        }
        String cause = cause(failure);
        LOG.errorf(
                failure,
                "account %s stops at %s",
                account.account(),
                record.map(RawRecord::place).orElse("its own work"));
        faults.increment();
        transactions.inDesk(account.desk(), () -> {
            record.ifPresent(failed -> {
                tables.bury(failed, cause);
                tables.keep(failed, Reason.FAILED);
            });
            if (!tables.isFaulted(account.account())) {
                tables.fault(account.account(), cause);
                stop.stop(fault(account, record, cause));
            }
        });
    }

    /**
     * Puts a record aside that belongs to no account.
     *
     * @throws RuntimeException the failure itself, where it is the environment's
     */
    void putAside(RawRecord record, RuntimeException failure) {
        if (patience.isStopping() || Environments.isEnvironment(failure)) {
            throw failure;
        }
        LOG.errorf(failure, "put aside: %s", record.place());
        faults.increment();
        transactions.untenanted(() -> tables.bury(record, cause(failure)));
    }

    private static String cause(RuntimeException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private AccountFault fault(AccountDirectory.Entry account, Optional<RawRecord> record, String cause) {
        AccountFault.Builder fault = AccountFault.newBuilder()
                .setAccount(account.account())
                .setService(config.service())
                .setCause(cause);
        record.ifPresent(failed ->
                fault.setTopic(failed.topic()).setPartition(failed.partition()).setOffset(failed.offset()));
        return fault.build();
    }
}

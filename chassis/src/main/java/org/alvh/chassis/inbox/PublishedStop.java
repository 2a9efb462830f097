package org.alvh.chassis.inbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.event.Cause;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.chassis.start.ChassisConfig;
import org.alvh.proto.trading.v1.AccountFault;

/** Tells portfolio, which alone stops accounts. */
@DefaultBean
@ApplicationScoped
class PublishedStop implements AccountStop {

    private final Outbox outbox;
    private final AccountDirectory accounts;
    private final ChassisConfig config;

    PublishedStop(Outbox outbox, AccountDirectory accounts, ChassisConfig config) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.config = config;
    }

    @Override
    public void stop(AccountFault fault) {
        AccountDirectory.Entry account = accounts.require(fault.getAccount());
        outbox.publish(new Publication(
                config.service() + ".fault.v1",
                account.account(),
                Cause.current()
                        .map(Envelope::occurredAt)
                        .map(ZonedDateTime::parse)
                        .orElseGet(() -> ZonedDateTime.now(Clock.systemUTC())),
                account.market(),
                account.desk(),
                config.service(),
                Optional.empty(),
                fault));
    }
}

package org.alvh.portfolio.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.outbox.Outbox;
import org.alvh.chassis.outbox.Publication;
import org.alvh.proto.portfolio.v1.AccountChanged;
import org.alvh.proto.portfolio.v1.Mode;
import org.alvh.wire.BookWire;
import org.alvh.wire.MarketWire;

/** Changes an account's standing and tells everybody. Called with the account's row locked. */
@ApplicationScoped
public class AccountStates {

    public static final String TOPIC = "portfolio.account.v1";

    private final AccountRows rows;
    private final AccountDirectory directory;
    private final Outbox outbox;

    AccountStates(AccountRows rows, AccountDirectory directory, Outbox outbox) {
        this.rows = rows;
        this.directory = directory;
        this.outbox = outbox;
    }

    /** Who changes something, and at what market time. */
    public record Change(String actor, ZonedDateTime at) {}

    /** The account books nothing until it is retried. The first cause stands. */
    public void stop(AccountRow row, String cause, Change change) {
        if (row.standing() != Standing.STOPPED) {
            stand(row, Standing.STOPPED, cause, change);
        }
    }

    public void catchUp(AccountRow row, Change change) {
        stand(row, Standing.CATCHING_UP, "", change);
    }

    public void run(AccountRow row, Change change) {
        stand(row, Standing.RUNNING, "", change);
    }

    private void stand(AccountRow row, Standing standing, String cause, Change change) {
        row.stand(standing, cause);
        tell(row, change);
    }

    /** Publishes the account as it stands. */
    public void tell(AccountRow row, Change change) {
        rows.persistAndFlush(row);
        directory.put(entry(row));
        outbox.publish(new Publication(
                TOPIC,
                row.account(),
                change.at(),
                row.market().name(),
                row.desk(),
                change.actor(),
                Optional.empty(),
                AccountChanged.newBuilder()
                        .setAccount(row.account())
                        .setDesk(row.desk())
                        .setMarket(MarketWire.write(row.market()))
                        .setMode(Mode.valueOf(row.opening().mode()))
                        .setState(BookWire.STATE.write(row.told()))
                        .setCause(row.cause())
                        .build()));
    }

    private static AccountDirectory.Entry entry(AccountRow row) {
        return new AccountDirectory.Entry(
                row.account(),
                row.desk(),
                row.market().name(),
                BookWire.STATE.write(row.told()).name());
    }
}

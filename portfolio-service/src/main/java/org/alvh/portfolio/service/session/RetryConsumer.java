package org.alvh.portfolio.service.session;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.chassis.inbox.TakingUp;
import org.alvh.portfolio.service.account.AccountStates;
import org.alvh.proto.portfolio.v1.AccountChanged;
import org.alvh.proto.trading.v1.AccountState;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears of its own accounts as the other services do: one that is to catch up is taken up here, where what fails is
 * tried again, and not within the command, which is answered at once.
 */
@ApplicationScoped
class RetryConsumer implements Subscription<AccountChanged> {

    private final Inbox inbox;
    private final Transactions transactions;
    private final AccountDirectory directory;
    private final TakingUp takingUp;

    RetryConsumer(Inbox inbox, Transactions transactions, AccountDirectory directory, TakingUp takingUp) {
        this.inbox = inbox;
        this.transactions = transactions;
        this.directory = directory;
        this.takingUp = takingUp;
    }

    @Incoming("retries")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return AccountStates.TOPIC;
    }

    @Override
    public Parser<AccountChanged> parser() {
        return AccountChanged.parser();
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public boolean ofAccount() {
        return false;
    }

    /** Nothing to keep: the account's row was there before the event. */
    @Override
    public void apply(Received<AccountChanged> event) {
        directory.require(event.message().getAccount());
    }

    /** By the state as it is now: an old event must not wake an account that has stopped since. */
    @Override
    public void after(Received<AccountChanged> event) {
        String account = event.message().getAccount();
        AccountDirectory.Entry entry = transactions.untenanted(() -> directory.require(account));
        if (entry.state().equals(AccountState.ACCOUNT_STATE_CATCHING_UP.name())) {
            takingUp.again(account);
        }
    }
}

package org.alvh.decision.feed;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.inbox.AccountSubscription;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.TakingUp;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of accounts and of their states. */
@ApplicationScoped
class AccountConsumer {

    private final Inbox inbox;
    private final AccountSubscription accounts;

    AccountConsumer(Inbox inbox, AccountSubscription accounts) {
        this.inbox = inbox;
        this.accounts = accounts;
    }

    @Produces
    @Singleton
    static AccountSubscription subscription(Transactions transactions, AccountDirectory accounts, TakingUp takingUp) {
        return new AccountSubscription(transactions, accounts, takingUp);
    }

    @Incoming("accounts")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, accounts);
    }
}

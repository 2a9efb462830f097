package org.alvh.decision.feed;

import com.google.protobuf.ByteString;
import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.desk.AccountDirectory;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.chassis.inbox.TakingUp;
import org.alvh.decision.row.MandateRow;
import org.alvh.decision.row.MandateRows;
import org.alvh.proto.portfolio.v1.MandatePublished;
import org.alvh.quant.document.ContentHash;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps mandates; books that waited for one are decided. */
@ApplicationScoped
class MandateConsumer implements Subscription<MandatePublished> {

    private final Inbox inbox;
    private final MandateRows mandates;
    private final Transactions transactions;
    private final AccountDirectory accounts;
    private final TakingUp takingUp;

    MandateConsumer(
            Inbox inbox,
            MandateRows mandates,
            Transactions transactions,
            AccountDirectory accounts,
            TakingUp takingUp) {
        this.inbox = inbox;
        this.mandates = mandates;
        this.transactions = transactions;
        this.accounts = accounts;
        this.takingUp = takingUp;
    }

    @Incoming("mandates")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "portfolio.mandate.v1";
    }

    @Override
    public Parser<MandatePublished> parser() {
        return MandatePublished.parser();
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public boolean ofAccount() {
        return false;
    }

    @Override
    public void apply(Received<MandatePublished> event) {
        String hash = event.message().getMandateHash();
        ByteString document = event.message().getDocument();
        String actual = ContentHash.of(document.toByteArray());
        if (!actual.equals(hash)) {
            throw new IllegalArgumentException("mandate " + hash + " holds a document whose hash is " + actual);
        }
        if (mandates.find(hash).isEmpty()) {
            mandates.add(new MandateRow(hash, document));
        }
    }

    /** Which accounts wait for the mandate is seen within their desks only, so each is asked. */
    @Override
    public void after(Received<MandatePublished> event) {
        transactions.untenanted(accounts::all).forEach(takingUp::advance);
    }
}

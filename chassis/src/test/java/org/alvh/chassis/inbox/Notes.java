package org.alvh.chassis.inbox;

import com.google.protobuf.Parser;
import com.google.protobuf.StringValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.alvh.chassis.desk.NoteRow;
import org.alvh.chassis.desk.Transactions;
import org.alvh.chassis.event.Received;

/** Keeps each event as a note; one that says "refuse" breaks a rule. */
@ApplicationScoped
class Notes implements Subscription<StringValue> {

    static final String TOPIC = "tested.event.v1";

    private final EntityManager entities;
    private final Transactions transactions;

    Notes(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Parser<StringValue> parser() {
        return StringValue.parser();
    }

    @Override
    public void apply(Received<StringValue> event) {
        if (event.message().getValue().equals("refuse")) {
            throw new IllegalArgumentException("a rule is broken");
        }
        entities.persist(new NoteRow(event.key(), event.message().getValue()));
    }

    @Override
    public void after(Received<StringValue> event) {
        if (event.message().getValue().equals("fail afterwards")) {
            throw new IllegalStateException("what it made possible is not possible");
        }
    }

    List<String> of(String desk, String account) {
        return transactions.inDesk(
                desk,
                () -> entities.createQuery(
                                "select n.text from NoteRow n where n.account = :account order by n.id", String.class)
                        .setParameter("account", account)
                        .getResultList());
    }
}

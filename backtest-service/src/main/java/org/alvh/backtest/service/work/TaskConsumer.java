package org.alvh.backtest.service.work;

import com.google.protobuf.Parser;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.backtest.service.run.Runs;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.inbox.Inbox;
import org.alvh.chassis.inbox.Subscription;
import org.alvh.proto.backtest.v1.RunRequested;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes tasks off the queue. The run's row stands already, so a task leaves nothing but its work. */
@ApplicationScoped
class TaskConsumer implements Subscription<RunRequested> {

    private final Inbox inbox;
    private final Runs runs;
    private final RunWork work;

    TaskConsumer(Inbox inbox, Runs runs, RunWork work) {
        this.inbox = inbox;
        this.runs = runs;
        this.work = work;
    }

    @Incoming("tasks")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return Runs.TASKS;
    }

    @Override
    public Parser<RunRequested> parser() {
        return RunRequested.parser();
    }

    @Override
    public boolean ofAccount() {
        return false;
    }

    @Override
    public void apply(Received<RunRequested> event) {
        runs.requireKnown(event.message().getRun());
    }

    @Override
    public void after(Received<RunRequested> event) {
        work.make(event.message().getRun());
    }
}

package org.alvh.portfolio.service.session;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import org.alvh.chassis.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Accounts that the hedge service cannot go on with. */
@Singleton
class HedgeFaultConsumer extends FaultConsumer {

    HedgeFaultConsumer(Inbox inbox, Stops stops) {
        super("hedge.fault.v1", inbox, stops);
    }

    @Incoming("hedge-faults")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        receive(record);
    }
}

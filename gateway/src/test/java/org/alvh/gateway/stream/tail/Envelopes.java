package org.alvh.gateway.stream.tail;

import com.google.protobuf.MessageLite;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.EnvelopeHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Events as services send them. */
public final class Envelopes {

    private Envelopes() {}

    /** What is to be sent, with its envelope. */
    public static ProducerRecord<String, byte[]> of(
            String topic, String key, String desk, String market, MessageLite message) {
        RecordHeaders headers = new RecordHeaders();
        EnvelopeHeaders.write(
                new Envelope(
                        "event",
                        "2024-03-15T15:10:00-05:00",
                        "2026-01-02T00:00:00Z",
                        market,
                        desk,
                        "tested",
                        "event",
                        "",
                        1),
                headers);
        return new ProducerRecord<>(topic, null, key, message.toByteArray(), headers);
    }
}

package org.alvh.chassis.inbox;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.EnvelopeHeaders;
import org.alvh.chassis.event.Received;
import org.alvh.chassis.event.Undecodable;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it came: not yet known to be an event. */
record RawRecord(
        String topic, int partition, long offset, String key, Map<String, String> headers, ByteString payload) {

    private static final String SEQ = "seq";

    RawRecord {
        headers = new TreeMap<>(headers);
    }

    static RawRecord of(ConsumerRecord<String, byte[]> record) {
        return new RawRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                Optional.ofNullable(record.key()).orElse(""),
                EnvelopeHeaders.texts(record.headers()),
                Optional.ofNullable(record.value()).map(ByteString::copyFrom).orElse(ByteString.EMPTY));
    }

    /**
     * The event that it is.
     *
     * @throws Undecodable where it is not an event of the subscription's topic
     */
    <M extends MessageLite> Received<M> decode(Subscription<M> subscription) {
        Envelope envelope = EnvelopeHeaders.read(headers);
        try {
            return new Received<>(topic, key, envelope, subscription.parser().parseFrom(payload));
        } catch (InvalidProtocolBufferException malformed) {
            throw new Undecodable("the payload is not an event of " + topic + ": " + malformed.getMessage(), malformed);
        }
    }

    boolean isDecodable(Subscription<?> subscription) {
        try {
            decode(subscription);
            return true;
        } catch (Undecodable undecodable) {
            return false;
        }
    }

    /** Its place among the events of its key, if it claims one. */
    OptionalLong seq() {
        String seq = headers.get(SEQ);
        return seq != null && seq.matches("[1-9]\\d{0,17}")
                ? OptionalLong.of(Long.parseLong(seq))
                : OptionalLong.empty();
    }

    String place() {
        return topic + "-" + partition + ":" + offset;
    }
}

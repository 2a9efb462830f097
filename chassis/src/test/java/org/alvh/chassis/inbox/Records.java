package org.alvh.chassis.inbox;

import com.google.protobuf.StringValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alvh.chassis.event.Envelope;
import org.alvh.chassis.event.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records as a broker would deliver them, each at an offset of its own. */
final class Records {

    private long offset;

    ConsumerRecord<String, byte[]> event(String account, long seq, String text) {
        RecordHeaders headers = headers(account, seq);
        return record(account, headers, StringValue.of(text).toByteArray());
    }

    /** An envelope as it should be around bytes that are no message. */
    ConsumerRecord<String, byte[]> damaged(String account, long seq) {
        return record(account, headers(account, seq), new byte[] {(byte) 0xff, 1, 2});
    }

    /** Bytes with no envelope at all. */
    ConsumerRecord<String, byte[]> garbage(String account) {
        return record(account, new RecordHeaders(), "garbage".getBytes(StandardCharsets.UTF_8));
    }

    private static RecordHeaders headers(String account, long seq) {
        RecordHeaders headers = new RecordHeaders();
        EnvelopeHeaders.write(
                new Envelope(
                        account + "-" + seq,
                        "2024-03-15T15:10:00-05:00",
                        "2026-01-02T00:00:00Z",
                        "sim-1-7",
                        "north",
                        "tested",
                        account,
                        "",
                        seq),
                headers);
        return headers;
    }

    private ConsumerRecord<String, byte[]> record(String account, RecordHeaders headers, byte[] payload) {
        return new ConsumerRecord<>(
                Notes.TOPIC,
                0,
                offset++,
                0,
                TimestampType.CREATE_TIME,
                account.length(),
                payload.length,
                account,
                payload,
                headers,
                Optional.empty());
    }
}

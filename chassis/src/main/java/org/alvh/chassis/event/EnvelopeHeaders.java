package org.alvh.chassis.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** An envelope as the headers of a record, and back. */
public final class EnvelopeHeaders {

    private static final String EVENT_ID = "event_id";
    private static final String OCCURRED_AT = "occurred_at";
    private static final String RECORDED_AT = "recorded_at";
    private static final String MARKET = "market";
    private static final String DESK = "desk";
    private static final String ACTOR = "actor";
    private static final String CORRELATION_ID = "correlation_id";
    private static final String CAUSATION_ID = "causation_id";
    private static final String SEQ = "seq";

    private EnvelopeHeaders() {}

    public static void write(Envelope envelope, Headers headers) {
        put(headers, EVENT_ID, envelope.eventId());
        put(headers, OCCURRED_AT, envelope.occurredAt());
        put(headers, RECORDED_AT, envelope.recordedAt());
        put(headers, MARKET, envelope.market());
        put(headers, DESK, envelope.desk());
        put(headers, ACTOR, envelope.actor());
        put(headers, CORRELATION_ID, envelope.correlationId());
        put(headers, CAUSATION_ID, envelope.causationId());
        put(headers, SEQ, Long.toString(envelope.seq()));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    /** All headers by name; of several with one name the last. */
    public static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        for (Header header : headers) {
            texts.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8));
        }
        return texts;
    }

    /**
     * The envelope of a record.
     *
     * @throws Undecodable where a header is missing or malformed
     */
    public static Envelope read(Map<String, String> headers) {
        try {
            return new Envelope(
                    required(headers, EVENT_ID),
                    required(headers, OCCURRED_AT),
                    required(headers, RECORDED_AT),
                    required(headers, MARKET),
                    required(headers, DESK),
                    required(headers, ACTOR),
                    required(headers, CORRELATION_ID),
                    required(headers, CAUSATION_ID),
                    Long.parseLong(required(headers, SEQ)));
        } catch (IllegalArgumentException malformed) {
            throw new Undecodable("the envelope is malformed: " + malformed.getMessage(), malformed);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new Undecodable("header " + name + " is missing");
        }
        return value;
    }
}

package org.alvh.gateway.stream.tail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** What is told in a stream, as one line of JSON. It depends on no setting: it is the contract of the stream. */
public final class EventJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private EventJson() {}

    /** A record of texts, numbers, truth values and lists of them. */
    public static String line(Record view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("no JSON can be made of " + view, unwritable);
        }
    }
}

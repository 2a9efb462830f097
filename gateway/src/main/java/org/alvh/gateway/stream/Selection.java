package org.alvh.gateway.stream;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alvh.gateway.stream.tail.StreamTopic;
import org.alvh.gateway.stream.tail.TailEvent;

/**
 * Which of the events that wait for a client it is sent. One that keeps up is sent all of them. One that does not is
 * sent the newest of each topic and account or market: an event says what to read, so the newest tells the others.
 */
final class Selection {

    /** Events that may wait for a client before it counts as slow. */
    static final int MOST_WAITING = 128;

    private record Subject(StreamTopic topic, String name) {}

    private final Set<TailEvent> included;

    private Selection(Set<TailEvent> included) {
        this.included = included;
    }

    static Selection all(List<TailEvent> waiting) {
        return new Selection(new HashSet<>(waiting));
    }

    /** Of events that wait for a client in this order, all where they are few. */
    static Selection newest(List<TailEvent> waiting) {
        if (waiting.size() <= MOST_WAITING) {
            return all(waiting);
        }
        Map<Subject, TailEvent> newest = new LinkedHashMap<>();
        for (TailEvent event : waiting) {
            newest.put(new Subject(event.partition().topic(), event.subject()), event);
        }
        return new Selection(new HashSet<>(newest.values()));
    }

    boolean includes(TailEvent event) {
        return included.contains(event);
    }
}

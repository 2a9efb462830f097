package org.alvh.gateway.stream;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alvh.gateway.edge.Problem;
import org.alvh.gateway.edge.Refusal;
import org.alvh.gateway.stream.tail.EventName;

/** What a client wants to hear of one desk. */
record Subscription(String desk, Set<EventName> names) {

    Subscription {
        if (desk.isBlank() || names.isEmpty()) {
            throw new IllegalArgumentException("a stream is of a desk and of something, not of '" + desk + "'");
        }
        names = Set.copyOf(names);
    }

    /**
     * What a request asks for.
     *
     * @param topics names with commas between them; everything where left out
     * @throws Refusal where a name is unknown
     */
    static Subscription of(String desk, Optional<String> topics) {
        if (topics.isEmpty()) {
            return new Subscription(desk, EnumSet.allOf(EventName.class));
        }
        Set<EventName> names = EnumSet.noneOf(EventName.class);
        for (String topic : topics.get().split(",", -1)) {
            names.add(EventName.ofText(topic.strip()).orElseThrow(() -> unknown(topic)));
        }
        return new Subscription(desk, names);
    }

    private static Refusal unknown(String topic) {
        String known = Arrays.stream(EventName.values()).map(EventName::text).collect(Collectors.joining(", "));
        return new Refusal(Problem.of(
                        400,
                        "unknown-topic",
                        "Unknown topic",
                        "There is no topic '" + topic + "': choose from " + known + ", or leave topics out for all.")
                .at("topics"));
    }

    boolean wants(EventName name) {
        return names.contains(name);
    }
}

package org.alvh.gateway.stream.tail;

import java.util.Comparator;
import java.util.Objects;

/** One partition of a topic. */
public record Partition(StreamTopic topic, int number) implements Comparable<Partition> {

    private static final Comparator<Partition> ORDER =
            Comparator.comparing(Partition::topic).thenComparingInt(Partition::number);

    public Partition {
        Objects.requireNonNull(topic, "topic");
        if (number < 0) {
            throw new IllegalArgumentException("partition " + number + " of " + topic.topic());
        }
    }

    /** Letter and number, such as {@code b4}. */
    @Override
    public String toString() {
        return topic.letter() + Integer.toString(number);
    }

    @Override
    public int compareTo(Partition other) {
        return ORDER.compare(this, other);
    }
}

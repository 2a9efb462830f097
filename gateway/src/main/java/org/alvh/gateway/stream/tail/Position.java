package org.alvh.gateway.stream.tail;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a reader has come: of every partition the offset of the last record that it was sent or that was passed
 * over. Offsets are the broker's, so a position means the same to every replica.
 *
 * @param offsets from 0; a partition of which nothing has passed is absent
 */
public record Position(SortedMap<Partition, Long> offsets) {

    /** The offset of the last record passed where none has. */
    static final long NOTHING_PASSED = -1;

    static final Position START = new Position(new TreeMap<>());

    /** Six topics of more partitions than anybody makes; a longer text is no position of ours. */
    private static final int LONGEST_TEXT = 8_192;

    private static final Pattern ENTRY = Pattern.compile("[a-z](?:0|[1-9]\\d{0,4}):(?:0|[1-9]\\d{0,17})");

    public Position {
        for (Map.Entry<Partition, Long> each : offsets.entrySet()) {
            if (each.getValue() < 0) {
                throw new IllegalArgumentException(
                        "the position in " + each.getKey() + " is " + each.getValue() + ", expected 0 or more");
            }
        }
        offsets = Collections.unmodifiableSortedMap(new TreeMap<>(offsets));
    }

    /** The last record passed, {@link #NOTHING_PASSED} where none has. */
    long of(Partition partition) {
        Long offset = offsets.get(partition);
        return offset == null ? NOTHING_PASSED : offset;
    }

    /** Partitions in order with their offsets, such as {@code s0:12,b0:40,b1:7}; empty where nothing has passed. */
    public String text() {
        return offsets.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }

    /** The position of a text, if it is one. */
    public static Optional<Position> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        SortedMap<Partition, Long> offsets = new TreeMap<>();
        for (String entry : text.split(",", -1)) {
            Optional<StreamTopic> topic =
                    ENTRY.matcher(entry).matches() ? StreamTopic.ofLetter(entry.charAt(0)) : Optional.empty();
            if (topic.isEmpty()) {
                return Optional.empty();
            }
            int colon = entry.indexOf(':');
            Partition partition = new Partition(topic.get(), Integer.parseInt(entry.substring(1, colon)));
            if (offsets.put(partition, Long.valueOf(entry.substring(colon + 1))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Position(offsets));
    }
}

package org.alvh.local.system;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far an event stream has come, as its ids say it: of each partition the offset of the last record sent or passed.
 *
 * @param offsets by topic letter and partition, such as {@code b4}
 */
record StreamPosition(Map<String, Long> offsets) {

    StreamPosition {
        offsets = new TreeMap<>(offsets);
    }

    static StreamPosition of(String id) {
        Map<String, Long> offsets = new TreeMap<>();
        for (String entry : id.split(",", -1)) {
            String[] parts = entry.split(":", -1);
            offsets.put(parts[0], Long.valueOf(parts[1]));
        }
        return new StreamPosition(offsets);
    }

    /** The first offset of a partition that has not passed. */
    long next(String partition) {
        return offsets.getOrDefault(partition, -1L) + 1;
    }
}

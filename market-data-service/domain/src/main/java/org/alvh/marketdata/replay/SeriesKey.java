package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.Comparator;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.Settlement;

/** Names the options of one expiry and root. By expiry, those that settle at the close before the morning's. */
record SeriesKey(OptionRoot root, LocalDate expiry) implements Comparable<SeriesKey> {

    private static final Comparator<SeriesKey> IN_ORDER = Comparator.comparing(SeriesKey::expiry)
            .thenComparing(key -> key.root().settlement() == Settlement.AM)
            .thenComparing(SeriesKey::root);

    @Override
    public int compareTo(SeriesKey other) {
        return IN_ORDER.compare(this, other);
    }
}

package org.alvh.marketdata.vendor;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * The columns of a header, in order.
 *
 * @param written the names as the file writes them, trimmed
 * @param names the same in lower case
 */
record Columns(List<String> written, List<String> names) {

    Columns {
        written = List.copyOf(written);
        names = List.copyOf(names);
    }

    static Columns of(List<String> written) {
        return new Columns(
                written,
                written.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    int count() {
        return names.size();
    }

    boolean has(String... wanted) {
        return names.containsAll(List.of(wanted));
    }

    /** The column that goes by one of these names, the first that is there; nowhere if none is. */
    Field field(String... synonyms) {
        for (String name : synonyms) {
            if (names.contains(name)) {
                return new Field(name, names.indexOf(name));
            }
        }
        return new Field(synonyms[0], Field.NOWHERE);
    }

    /** The first name that stands more than once, but for columns without one. */
    Optional<String> repeated() {
        return names.stream()
                .filter(name -> !name.isEmpty() && Collections.frequency(names, name) > 1)
                .findFirst();
    }
}

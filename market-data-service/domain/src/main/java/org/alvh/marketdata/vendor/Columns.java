package org.alvh.marketdata.vendor;

import java.util.List;
import java.util.Locale;
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

    /** The column of this name at or after a position. */
    Field fieldFrom(int start, String... synonyms) {
        for (String name : synonyms) {
            int found = names.subList(start, names.size()).indexOf(name);
            if (found >= 0) {
                return new Field(name, start + found);
            }
        }
        return new Field(synonyms[0], Field.NOWHERE);
    }
}

package org.alvh.marketdata.vendor;

import java.util.List;

/**
 * What comes before the data lines of a file.
 *
 * @param above the fields of the lines above the header
 */
record Preamble(FileOrigin origin, List<List<String>> above, Columns columns) {

    Preamble {
        above = above.stream().map(List::copyOf).toList();
    }
}

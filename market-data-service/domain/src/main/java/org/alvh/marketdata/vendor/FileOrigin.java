package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a file without reading it.
 *
 * @param fileName its own name, without folder: some formats name their series only there
 * @param quoteDate its market day, if whoever gives the file says it
 */
public record FileOrigin(String fileName, Optional<LocalDate> quoteDate) {

    /** The name without its extensions. */
    String stem() {
        int dot = fileName.indexOf('.');
        return dot <= 0 ? fileName : fileName.substring(0, dot);
    }
}

package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * What is known of a file without reading it.
 *
 * @param fileName its own name, without folder: some formats name their series only there
 * @param quoteDate its market day, a session of the exchange, if whoever gives the file says it
 */
public record FileOrigin(String fileName, Optional<LocalDate> quoteDate) {

    public FileOrigin {
        quoteDate.ifPresent(ExchangeCalendar.newYork()::requireSession);
    }

    /** The name without its extensions. */
    String stem() {
        int dot = fileName.indexOf('.');
        return dot <= 0 ? fileName : fileName.substring(0, dot);
    }
}

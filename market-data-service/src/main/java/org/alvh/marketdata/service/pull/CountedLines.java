package org.alvh.marketdata.service.pull;

import java.util.Iterator;
import java.util.Optional;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.vendor.Defects;

/**
 * Passes lines on and remembers which was the last that holds something. A file that was cut ends within a row, so a
 * last row that cannot be placed means the file more than itself.
 */
final class CountedLines {

    private long lastHolding;

    Iterator<String> over(Iterator<String> lines) {
        return new Iterator<>() {
            private long read;

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                String line = lines.next();
                read++;
                lastHolding = line.isBlank() ? lastHolding : read;
                return line;
            }
        };
    }

    /** What a file is whose last row is among those that cannot be read. */
    Optional<Importer.Examination> cut(Defects quarantined) {
        boolean cut = quarantined.listed().stream().anyMatch(defect -> defect.line() == lastHolding);
        return cut
                ? Optional.of(new Importer.Examination.Refused(
                        PullFailure.TRUNCATED,
                        "its last row, line " + lastHolding + ", cannot be read: it seems to be cut"))
                : Optional.empty();
    }
}

package org.alvh.marketdata.vendor;

import java.util.List;
import java.util.Optional;

/** Whose file it looks like: for the message that refuses a file given as another's. */
final class VendorGuess {

    private VendorGuess() {}

    /** The first vendor that knows one of the first lines as its header, but for the one that refused the file. */
    static Optional<String> of(FileOrigin origin, List<String> firstLines, String refusedBy) {
        return firstLines.stream()
                .map(line -> CsvLine.split(line).orElse(List.of()))
                .flatMap(fields -> ofHeader(origin, fields, refusedBy).stream())
                .findFirst();
    }

    /** The first vendor that knows the header. */
    static Optional<String> ofHeader(FileOrigin origin, List<String> header, String refusedBy) {
        Columns columns = Columns.of(header);
        if (columns.names().contains(DailyParser.DATE)) {
            for (DailyVendor vendor : DailyVendor.values()) {
                if (!vendor.id().equals(refusedBy)
                        && !(vendor.heading(origin.fileName(), columns.names()) instanceof Heading.Foreign)) {
                    return Optional.of(vendor.id());
                }
            }
        }
        Preamble preamble = new Preamble(origin, List.of(), columns);
        for (RowVendor vendor : RowVendor.values()) {
            if (!vendor.id().equals(refusedBy) && !(vendor.layout(preamble) instanceof RowLayout.Foreign)) {
                return Optional.of(vendor.id());
            }
        }
        return Optional.empty();
    }
}

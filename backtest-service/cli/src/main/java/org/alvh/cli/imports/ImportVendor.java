package org.alvh.cli.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alvh.marketdata.vendor.DailyVendor;
import org.alvh.marketdata.vendor.RowVendor;

/** A vendor under the name it has on the command line. */
public sealed interface ImportVendor {

    String id();

    /** Whether some of its files do not say their market day themselves. */
    boolean takesQuoteDate();

    /** A vendor of the daily history, a row a day. */
    record Daily(DailyVendor vendor) implements ImportVendor {

        @Override
        public String id() {
            return vendor.id();
        }

        @Override
        public boolean takesQuoteDate() {
            return false;
        }
    }

    /** Any other vendor. */
    record Rows(RowVendor vendor) implements ImportVendor {

        @Override
        public String id() {
            return vendor.id();
        }

        @Override
        public boolean takesQuoteDate() {
            return vendor.takesQuoteDate();
        }
    }

    /** The vendor of a name, if there is one. */
    static Optional<ImportVendor> named(String id) {
        return DailyVendor.named(id)
                .<ImportVendor>map(Daily::new)
                .or(() -> RowVendor.named(id).map(Rows::new));
    }

    /** All names. */
    static List<String> ids() {
        return Stream.concat(DailyVendor.ids().stream(), RowVendor.ids().stream())
                .toList();
    }
}

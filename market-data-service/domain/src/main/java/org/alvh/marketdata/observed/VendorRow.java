package org.alvh.marketdata.observed;

import java.time.LocalDate;
import org.alvh.marketdata.history.MarketDay;

/** One thing that a line of a vendor's file says. A line may say several, or none. */
public sealed interface VendorRow {

    /** The market day that it is of. */
    LocalDate date();

    /** Values of a day for the daily history. */
    record DayValues(MarketDay day) implements VendorRow {

        @Override
        public LocalDate date() {
            return day.date();
        }
    }

    /** One option on one day. */
    record Chain(ChainRow row) implements VendorRow {

        @Override
        public LocalDate date() {
            return row.quoteDate();
        }
    }

    /** One future on one day. */
    record Future(VxSettlement row) implements VendorRow {

        @Override
        public LocalDate date() {
            return row.date();
        }
    }

    /** One value of a named series. */
    record Value(Observation row) implements VendorRow {

        @Override
        public LocalDate date() {
            return row.date();
        }
    }

    /** One release of economic news. */
    record Event(Release row) implements VendorRow {

        @Override
        public LocalDate date() {
            return row.date();
        }
    }
}

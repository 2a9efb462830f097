package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.vendor.VendorLine.Field;

/** One option as DataShop's files write it, whichever of its two daily quotes is taken. */
final class DataShopLine {

    private static final DateForm[] DATES = {DateForm.ISO, DateForm.US};

    private final Field quoteDate;
    private final Field root;
    private final Field expiration;
    private final Field right;
    private final Field strike;
    private final Underlying underlying;
    private final OptionColumns option;

    /**
     * The underlying's level beside a quote: the price that the vendor works with, else the middle of its two sides.
     */
    record Underlying(Field active, Field bid, Field ask) {

        OptionalDouble read(VendorLine line) {
            OptionalDouble level = line.points(active);
            if (level.isPresent()) {
                return level;
            }
            OptionalDouble low = line.points(bid);
            OptionalDouble high = line.points(ask);
            return low.isPresent() && high.isPresent()
                    ? OptionalDouble.of((low.getAsDouble() + high.getAsDouble()) / 2)
                    : OptionalDouble.empty();
        }
    }

    DataShopLine(Columns columns, Underlying underlying, OptionColumns option) {
        this.quoteDate = columns.field("quote_date");
        this.root = columns.field("root");
        this.expiration = columns.field("expiration");
        this.right = columns.field("option_type");
        this.strike = columns.field("strike");
        this.underlying = underlying;
        this.option = option;
    }

    ChainRow read(VendorLine line) {
        LocalDate day = line.date(quoteDate, DATES);
        OptionSeries series = OptionColumns.series(line, root, line.date(expiration, DATES), right, strike);
        return option.read(line, day, series, underlying.read(line));
    }
}

package org.alvh.marketdata.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alvh.marketdata.observed.VendorRow;

/**
 * The vendors whose files are read row by row and handed on, each under the name it has on the command line; the
 * others are {@link DailyVendor}.
 */
public enum RowVendor {
    /** Delayed quotes as the exchange's page saves them; see {@link CboeQuotesFormat}. */
    CBOE_QUOTES("cboe-quotes", CboeQuotesFormat::layout, true),
    /** DataShop's quotes at the end of the day; see {@link CboeOptionEodFormat}. */
    CBOE_OPTION_EOD("cboe-option-eod", CboeOptionEodFormat::layout, false),
    /** DataShop's quotes at 15:45 with volatilities and Greeks; see {@link CboeOptionCalcsFormat}. */
    CBOE_OPTION_CALCS("cboe-option-calcs", CboeOptionCalcsFormat::layout, false),
    /** VIX futures, a file a contract or a page of settlements; see {@link CboeCfeFormat}. */
    CBOE_CFE("cboe-cfe", CboeCfeFormat::layout, true),
    /** Call and put of a strike on one line; see {@link OptionsDxFormat}. */
    OPTIONSDX("optionsdx", OptionsDxFormat::layout, false),
    /** See {@link IvolatilityFormat}. */
    IVOLATILITY("ivolatility", IvolatilityFormat::layout, false),
    /** The L2 files of historical option data; see {@link DeltaNeutralFormat}. */
    DELTANEUTRAL("deltaneutral", DeltaNeutralFormat::layout, false),
    /** Prices of one symbol a file, and chains as yfinance saves them; see {@link YahooFormat}. */
    YAHOO("yahoo", YahooFormat::layout, true),
    /** Prices of one symbol a file; see {@link StooqFormat}. */
    STOOQ("stooq", StooqFormat::layout, false),
    /** Real effective exchange rates; see {@link BisReerFormat}. */
    BIS_REER("bis-reer", BisReerFormat::layout, false),
    /** The long record of the stock market; see {@link ShillerFormat}. */
    SHILLER("shiller", ShillerFormat::layout, false),
    /** Days of economic releases and meetings; see {@link ReleaseCalendarFormat}. */
    RELEASE_CALENDAR("release-calendar", ReleaseCalendarFormat::layout, false),
    /** One series or several beside a date; see {@link FredFormat}. The least particular header, so the last guess. */
    FRED("fred", FredFormat::layout, false);

    private final String id;
    private final Function<Preamble, RowLayout> format;
    private final boolean takesQuoteDate;

    RowVendor(String id, Function<Preamble, RowLayout> format, boolean takesQuoteDate) {
        this.id = id;
        this.format = format;
        this.takesQuoteDate = takesQuoteDate;
    }

    public String id() {
        return id;
    }

    /** Whether some of its files do not say their market day themselves. */
    public boolean takesQuoteDate() {
        return takesQuoteDate;
    }

    /** Whether a name that stands twice in its header is a mistake: where calls stand beside puts it is the rule. */
    boolean namesEachColumnOnce() {
        return this != CBOE_QUOTES;
    }

    public static Optional<RowVendor> named(String id) {
        return Arrays.stream(values()).filter(vendor -> vendor.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(RowVendor::id).toList();
    }

    /** Takes what the lines of a file say, in their order, while the file is read. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes what one line says.
         *
         * @param line its number in the file, the first being 1
         */
        void take(long line, List<VendorRow> rows);
    }

    /**
     * Reads a file of this vendor.
     *
     * @param lines the file's lines without their ends; read once, in order, one held at a time
     */
    public RowReading read(FileOrigin origin, Iterable<String> lines, Sink sink) {
        return new RowParser(this, origin, sink).read(lines);
    }

    RowLayout layout(Preamble preamble) {
        return format.apply(preamble);
    }
}

package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.vendor.RowDefect.Reason;
import org.alvh.marketdata.vendor.VendorLine.Field;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.time.ExchangeCalendar;

/** Where a line holds what is said of one option. */
record OptionColumns(Quoted quoted, Traded traded, Marked marked, RowVendor vendor) {

    record Quoted(Field bid, Field ask, Field bidSize, Field askSize) {}

    record Traded(Field last, Field volume, Field openInterest) {}

    record Marked(Field impliedVolatility, Field delta) {}

    /** The columns of files that have one option a line, under any of the names that they go by. */
    static OptionColumns of(Columns columns, RowVendor vendor) {
        Field none = columns.field("");
        return new OptionColumns(
                new Quoted(columns.field("bid"), columns.field("ask"), none, none),
                new Traded(
                        columns.field("last", "lastprice"),
                        columns.field("volume"),
                        columns.field("openinterest", "open_interest")),
                new Marked(columns.field("impliedvol", "iv", "impliedvolatility"), columns.field("delta")),
                vendor);
    }

    /** The option of a line, whose quote must be there. */
    ChainRow read(VendorLine line, LocalDate quoteDate, OptionSeries series, OptionalDouble underlying) {
        return read(line, quoteDate, series, marks(line, series.right(), underlying));
    }

    /** The option of a line whose volatility and delta are not the vendor's measurement. */
    ChainRow readUnmarked(VendorLine line, LocalDate quoteDate, OptionSeries series, OptionalDouble underlying) {
        return read(line, quoteDate, series, new Marks(underlying, OptionalDouble.empty(), OptionalDouble.empty()));
    }

    private ChainRow read(VendorLine line, LocalDate quoteDate, OptionSeries series, Marks marks) {
        if (series.expiry().isBefore(quoteDate)) {
            throw line.rowRefusal(series.expiry(), Reason.EXPIRED, "an expiry not before " + quoteDate);
        }
        if (CoveredYears.areBefore(series.expiry())) {
            throw line.rowRefusal(series.expiry(), Reason.OUT_OF_RANGE, "an expiry not after " + ExchangeCalendar.LAST);
        }
        Sides sides = new Sides(
                line.price(quoted.bid), line.price(quoted.ask), line.size(quoted.bidSize), line.size(quoted.askSize));
        Activity activity =
                new Activity(line.points(traded.last), line.count(traded.volume), line.count(traded.openInterest));
        return new ChainRow(quoteDate, series, sides, activity, marks, vendor.id());
    }

    /** A volatility of 0 says that none was found, and a delta beside it is no measurement either. */
    private Marks marks(VendorLine line, PutCall right, OptionalDouble underlying) {
        OptionalDouble volatility = line.positive(marked.impliedVolatility);
        if (volatility.isEmpty()) {
            return new Marks(underlying, OptionalDouble.empty(), OptionalDouble.empty());
        }
        OptionalDouble delta = line.number(marked.delta);
        if (delta.isPresent() && !isDelta(delta.getAsDouble(), right)) {
            line.drop(marked.delta, Reason.OUT_OF_RANGE, "a delta of a " + right + ", 0 to " + right.sign());
            return new Marks(underlying, volatility, OptionalDouble.empty());
        }
        return new Marks(underlying, volatility, delta);
    }

    private static boolean isDelta(double delta, PutCall right) {
        return delta * right.sign() >= 0 && Math.abs(delta) <= 1;
    }

    /** The series that a symbol names; a line with a symbol that names none is refused. */
    static OptionSeries series(VendorLine line, Field symbol) {
        return OptionSymbol.parse(line.text(symbol))
                .orElseThrow(() -> line.refusal(symbol, Reason.UNKNOWN_SYMBOL, "a symbol such as SPXW220107C04700000"));
    }

    /** The series that columns name one by one. */
    static OptionSeries series(VendorLine line, Field root, LocalDate expiry, Field right, Field strike) {
        String name = line.text(root);
        if (!OptionSeries.isRoot(name)) {
            throw line.refusal(root, Reason.UNKNOWN_SYMBOL, "a root of 1 to 6 capitals and digits");
        }
        PutCall putCall = OptionSymbol.right(line.text(right))
                .orElseThrow(() -> line.refusal(right, Reason.UNKNOWN_SYMBOL, "C or P"));
        return new OptionSeries(name, OptionSymbol.listed(expiry), putCall, strike(line, strike));
    }

    static double strike(VendorLine line, Field field) {
        String expected = "a strike above 0 and at most " + OptionSeries.HIGHEST_STRIKE;
        double strike = line.required(field, expected);
        if (!OptionSeries.isStrike(strike)) {
            throw line.refusal(field, Reason.OUT_OF_RANGE, expected);
        }
        return strike;
    }

    /** Refuses a line whose columns name another contract than its symbol. */
    static void requireSame(VendorLine line, OptionSeries series, Field field, List<LocalDate> expiries) {
        boolean same = expiries.stream().map(OptionSymbol::listed).anyMatch(series.expiry()::equals);
        if (!same) {
            throw line.refusal(field, Reason.SYMBOL_MISMATCH, "the expiry of its symbol, " + series.expiry());
        }
    }

    static void requireStrike(VendorLine line, OptionSeries series, Field field) {
        if (strike(line, field) != series.strike()) {
            throw line.refusal(field, Reason.SYMBOL_MISMATCH, "the strike of its symbol, " + series.strike());
        }
    }
}

package org.alvh.marketdata.vendor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.observed.VxSettlement;
import org.alvh.marketdata.observed.VxSettlement.Activity;
import org.alvh.marketdata.observed.VxSettlement.Range;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;
import org.alvh.marketdata.vendor.RowDefect.Reason;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * VIX futures of the exchange, in two forms: the history of one contract ({@code Trade Date,Futures,…}), and a page
 * of one day's settlements ({@code symbol, expiration, settlement}), whose day is the quote date that whoever gives
 * it says.
 *
 * <p>Until 2007-03-23 the contract was a tenth of today's at ten times its price: those prices are divided by ten.
 */
final class CboeCfeFormat {

    /** First trade date of the present contract. */
    static final LocalDate PRESENT_CONTRACT = LocalDate.of(2007, 3, 26);

    /** Decimal places by which prices of the old contract are too high. */
    private static final int OLD_PRICE_PLACES = 1;

    /** What the exchange writes where it has no settlement price yet; VIX futures have never been near it. */
    private static final double PLACEHOLDER = 1;

    private static final DateForm[] DATES = {DateForm.US, DateForm.ISO};

    private CboeCfeFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        if (columns.has("trade date", "futures", "settle")) {
            return RowLayout.Known.of(history(columns));
        }
        Field expiry = columns.field("expiration_date", "expiration date", "exp date");
        Field settlement = columns.field("settlement", "settlement price", "price");
        if (!columns.has("symbol") || !expiry.isThere() || !settlement.isThere()) {
            return new RowLayout.Foreign();
        }
        return preamble.origin()
                .quoteDate()
                .<RowLayout>map(day -> RowLayout.Known.of(page(columns.field("symbol"), expiry, settlement, day)))
                .orElseGet(() -> new RowLayout.Unplaced(
                        FileDefect.NO_QUOTE_DATE, "it does not say which day it settles: say it with --quote-date"));
    }

    private static RowLayout.LineReader history(Columns columns) {
        Field date = columns.field("trade date");
        Field futures = columns.field("futures");
        Field settle = columns.field("settle");
        List<Field> range =
                List.of(columns.field("open"), columns.field("high"), columns.field("low"), columns.field("close"));
        Field volume = columns.field("total volume");
        Field open = columns.field("open interest");
        return line -> {
            LocalDate day = line.date(date, DATES);
            VxSymbol contract = VxSymbol.ofMonth(line.text(futures))
                    .orElseThrow(() -> line.refusal(futures, Reason.UNKNOWN_SYMBOL, "a contract such as K (May 04)"));
            int places = day.isBefore(PRESENT_CONTRACT) ? OLD_PRICE_PLACES : 0;
            double price = today(settlement(line, settle), places);
            requireAlive(line, futures, contract, day);
            return List.of(new VendorRow.Future(new VxSettlement(
                    day,
                    contract.name(),
                    contract.expiry(),
                    price,
                    range(line, range, places),
                    new Activity(line.count(volume), line.count(open)))));
        };
    }

    private static RowLayout.LineReader page(Field symbol, Field expiry, Field settlement, LocalDate day) {
        return line -> {
            LocalDate expires = line.date(expiry, DateForm.ISO, DateForm.US);
            VxSymbol contract = VxSymbol.ofPage(line.text(symbol), expires)
                    .orElseThrow(() -> line.refusal(
                            symbol, Reason.UNKNOWN_SYMBOL, "a VIX future such as VX/Q6, of the month of its expiry"));
            requireAlive(line, expiry, contract, day);
            return List.of(new VendorRow.Future(new VxSettlement(
                    day, contract.name(), expires, settlement(line, settlement), Range.none(), Activity.unknown())));
        };
    }

    private static double settlement(VendorLine line, Field field) {
        double settle = line.price(field);
        if (settle == 0) {
            throw line.refusal(field, Reason.NO_SETTLEMENT, "a settlement price above 0");
        }
        if (settle == PLACEHOLDER) {
            throw line.refusal(field, Reason.PLACEHOLDER, "a settlement price, not the 1.00 that stands for none");
        }
        return settle;
    }

    private static void requireAlive(VendorLine line, Field field, VxSymbol contract, LocalDate day) {
        if (contract.expiry().isBefore(day)) {
            throw line.refusal(field, Reason.EXPIRED, "a contract that has not expired before " + day);
        }
    }

    /** Open, high, low and close; a high below the low says that one of the two is wrong: neither is kept. */
    private static Range range(VendorLine line, List<Field> fields, int places) {
        OptionalDouble open = price(line, fields.get(0), places);
        OptionalDouble high = price(line, fields.get(1), places);
        OptionalDouble low = price(line, fields.get(2), places);
        OptionalDouble close = price(line, fields.get(3), places);
        if (high.isPresent() && low.isPresent() && high.getAsDouble() < low.getAsDouble()) {
            line.drop(fields.get(1), Reason.HIGH_BELOW_LOW, "a high not below the low of the same row");
            line.drop(fields.get(2), Reason.HIGH_BELOW_LOW, "a high not below the low of the same row");
            return new Range(open, OptionalDouble.empty(), OptionalDouble.empty(), close);
        }
        return new Range(open, high, low, close);
    }

    private static OptionalDouble price(VendorLine line, Field field, int places) {
        OptionalDouble price = line.points(field);
        return price.isPresent() ? OptionalDouble.of(today(price.getAsDouble(), places)) : price;
    }

    /** A price with its point moved to the left: as decimals, since a tenth of a double is not the double of a tenth. */
    private static double today(double price, int places) {
        return BigDecimal.valueOf(price).movePointLeft(places).doubleValue();
    }
}

package org.alvh.cli.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.QuoteColumns;
import org.alvh.quant.instrument.PutCall;

/**
 * Cuts the columns of a day into its expiries. The rows of a file stand in the order of their series, so each side of
 * an expiry is a stretch of them; a file in another order is damaged.
 */
final class DayChainReading {

    private final DayColumns columns;
    private final List<ExpiryChain> expiries = new ArrayList<>();

    /** Of the options on the index, from the front. */
    private final double[] underlyings;

    private int underlyingsSaid;

    DayChainReading(DayColumns columns) {
        this.columns = columns;
        this.underlyings = new double[columns.rows()];
    }

    DayChain chain() {
        LocalDate date = date();
        int start = 0;
        while (start < columns.rows()) {
            start = addExpiry(start, date);
        }
        return new DayChain(date, DayChain.underlying(Arrays.copyOf(underlyings, underlyingsSaid)), expiries);
    }

    private LocalDate date() {
        int day = columns.quoteDay(0);
        for (int row = 1; row < columns.rows(); row++) {
            if (columns.quoteDay(row) != day) {
                throw new DamagedHistory(
                        "it holds rows of " + day(day) + " and " + day(columns.quoteDay(row)) + ", expected one day");
            }
        }
        return day(day);
    }

    /** Adds the expiry that begins at a row and returns the row behind it. */
    private int addExpiry(int start, LocalDate date) {
        int middle = start;
        if (columns.right(start) == PutCall.CALL) {
            middle = columns.endOfSide(start);
        }
        int end = middle;
        if (middle < columns.rows() && columns.right(middle) == PutCall.PUT && isOfOneExpiry(start, middle)) {
            end = columns.endOfSide(middle);
        }
        ExpiryChain expiry = new ExpiryChain(
                columns.root(start), day(columns.expiryDay(start)), side(start, middle), side(middle, end));
        requireNext(expiry, date);
        expiries.add(expiry);
        if (DayChain.isOnTheIndex(expiry.root())) {
            keepUnderlyings(start, end);
        }
        return end;
    }

    private boolean isOfOneExpiry(int row, int other) {
        return columns.expiryDay(row) == columns.expiryDay(other)
                && columns.root(row).equals(columns.root(other));
    }

    private void requireNext(ExpiryChain expiry, LocalDate date) {
        if (!OptionSeries.isRoot(expiry.root())) {
            throw new DamagedHistory("root '" + expiry.root() + "', expected 1 to 6 capitals and digits");
        }
        if (expiry.expiry().isBefore(date)) {
            throw new DamagedHistory(expiry.root() + " of " + expiry.expiry() + " is quoted after its expiry");
        }
        if (!expiries.isEmpty()) {
            ExpiryChain last = expiries.getLast();
            int byRoot = expiry.root().compareTo(last.root());
            if (byRoot < 0 || (byRoot == 0 && !expiry.expiry().isAfter(last.expiry()))) {
                throw new DamagedHistory(expiry.root() + " of " + expiry.expiry() + " follows " + last.root() + " of "
                        + last.expiry() + ", expected rows by root, expiry, calls before puts, and strike");
            }
        }
    }

    private QuoteColumns side(int from, int to) {
        if (from == to) {
            return QuoteColumns.none();
        }
        double[] strikes = Arrays.copyOfRange(columns.strikes(), from, to);
        requireStrike(strikes[0]);
        requireStrike(strikes[strikes.length - 1]);
        double[] bids = prices(columns.bids(), from, to);
        double[] asks = prices(columns.asks(), from, to);
        try {
            return new QuoteColumns(strikes, bids, asks);
        } catch (IllegalArgumentException unordered) {
            throw new DamagedHistory(
                    columns.root(from) + " of " + day(columns.expiryDay(from)) + ": " + unordered.getMessage(),
                    unordered);
        }
    }

    /** Between the first and the last of ascending ones all others are good. */
    private static void requireStrike(double strike) {
        if (!OptionSeries.isStrike(strike)) {
            throw new DamagedHistory(
                    "strike " + strike + ", expected above 0 and at most " + OptionSeries.HIGHEST_STRIKE);
        }
    }

    private static double[] prices(double[] all, int from, int to) {
        double[] prices = Arrays.copyOfRange(all, from, to);
        for (double price : prices) {
            if (!(price >= 0 && price < Double.POSITIVE_INFINITY)) {
                throw new DamagedHistory("bid or ask " + price + ", expected 0 or more");
            }
        }
        return prices;
    }

    private void keepUnderlyings(int from, int to) {
        double[] all = columns.underlyings();
        for (int row = from; row < to; row++) {
            if (all[row] > 0) {
                underlyings[underlyingsSaid] = all[row];
                underlyingsSaid++;
            }
        }
    }

    private static LocalDate day(int sinceEpoch) {
        return LocalDate.ofEpochDay(sinceEpoch);
    }
}

package org.alvh.cli.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;

/** The rows of one row group of a chain's file, put together column by column. */
final class ChainColumns {

    private final ColumnValues values;
    private final int rows;

    ChainColumns(PageReadStore group, MessageType schema) {
        this.values = new ColumnValues(group, schema);
        this.rows = values.rows();
    }

    void addTo(List<ChainRow> target) {
        LocalDate[] quoteDate = dates("quote_date");
        String[] root = texts("root");
        LocalDate[] expiry = dates("expiry");
        String[] right = texts("right");
        double[] strike = numbers("strike");
        double[] bid = numbers("bid");
        double[] ask = numbers("ask");
        long[] bidSize = counts("bid_size");
        long[] askSize = counts("ask_size");
        double[] last = numbers("last");
        long[] volume = counts("volume");
        long[] openInterest = counts("open_interest");
        double[] underlying = numbers("underlying");
        double[] volatility = numbers("implied_volatility");
        double[] delta = numbers("delta");
        String[] source = texts("source");
        for (int i = 0; i < rows; i++) {
            target.add(new ChainRow(
                    quoteDate[i],
                    new OptionSeries(root[i], expiry[i], PutCall.valueOf(right[i]), strike[i]),
                    new Sides(bid[i], ask[i], count(bidSize[i]), count(askSize[i])),
                    new Activity(number(last[i]), count(volume[i]), count(openInterest[i])),
                    new Marks(number(underlying[i]), number(volatility[i]), number(delta[i])),
                    source[i]));
        }
    }

    private double[] numbers(String name) {
        double[] numbers = new double[rows];
        values.numbers(name, numbers, 0);
        return numbers;
    }

    private long[] counts(String name) {
        long[] counts = new long[rows];
        values.counts(name, counts, 0);
        return counts;
    }

    private String[] texts(String name) {
        String[] texts = new String[rows];
        values.texts(name, texts, 0);
        return texts;
    }

    /** Neighbours mostly have the same date, and then the same object. */
    private LocalDate[] dates(String name) {
        int[] days = new int[rows];
        values.days(name, days, 0);
        LocalDate[] dates = new LocalDate[rows];
        LocalDate last = LocalDate.EPOCH;
        for (int i = 0; i < rows; i++) {
            last = days[i] == last.toEpochDay() ? last : LocalDate.ofEpochDay(days[i]);
            dates[i] = last;
        }
        return dates;
    }

    private static OptionalDouble number(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalLong count(long value) {
        return value == ColumnValues.ABSENT ? OptionalLong.empty() : OptionalLong.of(value);
    }
}

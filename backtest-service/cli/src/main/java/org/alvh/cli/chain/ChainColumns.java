package org.alvh.cli.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;

/**
 * The rows of one row group of a chain's file, put together column by column: several times as fast as record by
 * record, which looks up every value by its field.
 */
final class ChainColumns {

    private static final long ABSENT = -1;

    private final ColumnReadStoreImpl store;
    private final MessageType schema;
    private final int rows;

    ChainColumns(PageReadStore group, MessageType schema) {
        this.store = new ColumnReadStoreImpl(group, new Unconverted(), schema, "");
        this.schema = schema;
        this.rows = Math.toIntExact(group.getRowCount());
    }

    void addTo(List<ChainRow> target) {
        LocalDate[] quoteDate = dates("quote_date");
        String[] root = texts("root");
        LocalDate[] expiry = dates("expiry");
        PutCall[] right = rights(texts("right"));
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
                    new OptionSeries(root[i], expiry[i], right[i], strike[i]),
                    new Sides(bid[i], ask[i], count(bidSize[i]), count(askSize[i])),
                    new Activity(number(last[i]), count(volume[i]), count(openInterest[i])),
                    new Marks(number(underlying[i]), number(volatility[i]), number(delta[i])),
                    source[i]));
        }
    }

    /** Absent is not a number. */
    private double[] numbers(String name) {
        ColumnReader column = column(name);
        int present = column.getDescriptor().getMaxDefinitionLevel();
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = column.getCurrentDefinitionLevel() == present ? column.getDouble() : Double.NaN;
            column.consume();
        }
        return values;
    }

    private long[] counts(String name) {
        ColumnReader column = column(name);
        int present = column.getDescriptor().getMaxDefinitionLevel();
        long[] values = new long[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = column.getCurrentDefinitionLevel() == present ? column.getLong() : ABSENT;
            column.consume();
        }
        return values;
    }

    /** Neighbours mostly have the same date, and then the same object. */
    private LocalDate[] dates(String name) {
        ColumnReader column = column(name);
        LocalDate[] values = new LocalDate[rows];
        LocalDate lastDate = LocalDate.EPOCH;
        for (int i = 0; i < rows; i++) {
            int day = column.getInteger();
            lastDate = day == lastDate.toEpochDay() ? lastDate : LocalDate.ofEpochDay(day);
            values[i] = lastDate;
            column.consume();
        }
        return values;
    }

    private String[] texts(String name) {
        ColumnReader column = column(name);
        String[] values = new String[rows];
        Binary lastBinary = Binary.EMPTY;
        String lastText = "";
        for (int i = 0; i < rows; i++) {
            Binary binary = column.getBinary();
            lastText = binary.equals(lastBinary) ? lastText : binary.toStringUsingUTF8();
            lastBinary = binary;
            values[i] = lastText;
            column.consume();
        }
        return values;
    }

    private static PutCall[] rights(String[] names) {
        PutCall[] rights = new PutCall[names.length];
        for (int i = 0; i < names.length; i++) {
            rights[i] = names[i].equals(PutCall.CALL.name()) ? PutCall.CALL : PutCall.valueOf(names[i]);
        }
        return rights;
    }

    private ColumnReader column(String name) {
        if (!schema.containsField(name)) {
            throw new DamagedHistory("it has no column " + name);
        }
        ColumnDescriptor descriptor = schema.getColumnDescription(new String[] {name});
        return store.getColumnReader(descriptor);
    }

    private static OptionalDouble number(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalLong count(long value) {
        return value == ABSENT ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Columns are asked for their values here, and none is handed over. */
    private static final class Unconverted extends GroupConverter {

        @Override
        public Converter getConverter(int column) {
            return new PrimitiveConverter() {};
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }
}

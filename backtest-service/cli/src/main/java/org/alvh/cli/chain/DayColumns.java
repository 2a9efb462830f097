package org.alvh.cli.chain;

import java.io.IOException;
import java.util.List;
import org.alvh.marketdata.history.DamagedHistory;
import org.alvh.quant.instrument.PutCall;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The columns of a chain's file that pricing needs, of all its rows; the others are not even unpacked. */
final class DayColumns {

    private static final List<String> NEEDED =
            List.of("quote_date", "root", "expiry", "right", "strike", "bid", "ask", "underlying");

    private final int rows;
    private final int[] quoteDay;
    private final String[] root;
    private final int[] expiryDay;
    private final String[] right;
    private final double[] strikes;
    private final double[] bids;
    private final double[] asks;
    private final double[] underlyings;

    private DayColumns(int rows) {
        this.rows = rows;
        this.quoteDay = new int[rows];
        this.root = new String[rows];
        this.expiryDay = new int[rows];
        this.right = new String[rows];
        this.strikes = new double[rows];
        this.bids = new double[rows];
        this.asks = new double[rows];
        this.underlyings = new double[rows];
    }

    static DayColumns of(ParquetFileReader reader) throws IOException {
        long rows = reader.getRecordCount();
        if (rows < 1 || rows > ChainStaging.MOST_A_DAY) {
            throw new DamagedHistory("it has " + rows + " rows, expected 1 to " + ChainStaging.MOST_A_DAY);
        }
        DayColumns columns = new DayColumns((int) rows);
        MessageType schema = needed(reader.getFileMetaData().getSchema());
        reader.setRequestedSchema(schema);
        int from = 0;
        for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
            ColumnValues values = new ColumnValues(group, schema);
            columns.add(values, from);
            from += values.rows();
        }
        return columns;
    }

    private static MessageType needed(MessageType schema) {
        List<Type> types = NEEDED.stream()
                .filter(schema::containsField)
                .map(schema::getType)
                .toList();
        return new MessageType(schema.getName(), types);
    }

    private void add(ColumnValues values, int from) {
        values.days("quote_date", quoteDay, from);
        values.texts("root", root, from);
        values.days("expiry", expiryDay, from);
        values.texts("right", right, from);
        values.numbers("strike", strikes, from);
        values.numbers("bid", bids, from);
        values.numbers("ask", asks, from);
        values.numbers("underlying", underlyings, from);
    }

    int rows() {
        return rows;
    }

    /** Days since 1970-01-01. */
    int quoteDay(int row) {
        return quoteDay[row];
    }

    String root(int row) {
        return root[row];
    }

    /** Days since 1970-01-01. */
    int expiryDay(int row) {
        return expiryDay[row];
    }

    PutCall right(int row) {
        return PutCall.valueOf(right[row]);
    }

    /** Where the rows end that are of one root, expiry and right with a row. */
    int endOfSide(int row) {
        int end = row + 1;
        while (end < rows
                && expiryDay[end] == expiryDay[row]
                && right[end].equals(right[row])
                && root[end].equals(root[row])) {
            end++;
        }
        return end;
    }

    double[] strikes() {
        return strikes;
    }

    double[] bids() {
        return bids;
    }

    double[] asks() {
        return asks;
    }

    /** Not a number where the row does not say it. */
    double[] underlyings() {
        return underlyings;
    }
}

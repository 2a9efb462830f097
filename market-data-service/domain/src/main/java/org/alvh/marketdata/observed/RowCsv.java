package org.alvh.marketdata.observed;

import java.util.Comparator;
import java.util.List;

/**
 * The canonical text of one kind of row: UTF-8, line feeds, a header, rows in one order, an absent value as an empty
 * field, a number as the shortest decimal that reads back to the same double.
 */
public interface RowCsv<R> {

    List<String> columns();

    /** The order of the rows; rows that it holds equal are the same row, told anew. */
    Comparator<R> order();

    List<String> fields(R row);

    /**
     * Reads what {@link #fields} wrote.
     *
     * @throws org.alvh.marketdata.history.DamagedHistory if anything else stands there
     */
    R row(List<String> fields);
}

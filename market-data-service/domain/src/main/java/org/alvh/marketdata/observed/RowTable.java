package org.alvh.marketdata.observed;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.alvh.marketdata.history.DamagedHistory;

/**
 * Rows of one kind in their order, each once, and the canonical text of them.
 *
 * @param <R> the kind
 */
public final class RowTable<R> {

    private final RowCsv<R> csv;
    private final NavigableMap<R, R> rows;

    private RowTable(RowCsv<R> csv) {
        this.csv = csv;
        this.rows = new TreeMap<>(csv.order());
    }

    public static <R> RowTable<R> empty(RowCsv<R> csv) {
        return new RowTable<>(csv);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws DamagedHistory naming the line that breaks the form
     */
    public static <R> RowTable<R> decode(RowCsv<R> csv, Iterator<String> lines) {
        RowTable<R> table = new RowTable<>(csv);
        table.lay(RowText.decode(csv, lines));
        return table;
    }

    public int size() {
        return rows.size();
    }

    /** In their order. */
    public List<R> rows() {
        return List.copyOf(rows.values());
    }

    /**
     * Lays rows over these: one that is told anew takes the place of the old one.
     *
     * @return how many of these changed
     */
    public int lay(Collection<R> newer) {
        int changed = 0;
        for (R row : newer) {
            R old = rows.remove(row);
            changed += old == null || old.equals(row) ? 0 : 1;
            rows.put(row, row);
        }
        return changed;
    }

    public byte[] encode() {
        return RowText.encode(csv, rows.values());
    }
}

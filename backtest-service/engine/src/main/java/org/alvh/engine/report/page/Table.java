package org.alvh.engine.report.page;

import java.util.ArrayList;
import java.util.List;

/** A table whose first column names the rows in words and whose other columns are numbers, unless said otherwise. */
public final class Table {

    /** Tables of so many columns do not need the whole width. */
    private static final int NARROW = 4;

    private final String caption;
    private final List<String> heads;
    private final List<Row> rows = new ArrayList<>();
    private int wordColumns = 1;

    private record Row(String tone, List<Cell> cells) {}

    /** @param caption says what the table holds to who cannot see it */
    public Table(String caption, String... heads) {
        this.caption = caption;
        this.heads = List.of(heads);
    }

    /** The first so many columns hold words. */
    public Table words(int columns) {
        wordColumns = columns;
        return this;
    }

    public Table row(Cell... cells) {
        return row("", List.of(cells));
    }

    public Table row(String tone, List<Cell> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells in a table of " + heads.size() + " columns: " + caption);
        }
        rows.add(new Row(tone, List.copyOf(cells)));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void writeTo(Html html) {
        String style = heads.size() <= NARROW ? "scroll narrow" : "scroll";
        html.open("div", "class", style, "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table").open("thead").open("tr");
        for (int i = 0; i < heads.size(); i++) {
            html.leaf("th", heads.get(i), "scope", "col", "class", i < wordColumns ? "w" : "r");
        }
        html.close().close().open("tbody");
        for (Row row : rows) {
            write(html, row);
        }
        html.close().close().close();
    }

    private void write(Html html, Row row) {
        html.open("tr", "class", row.tone());
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            String side = i < wordColumns ? "w" : "r";
            String style = cell.tone().isEmpty() ? side : side + " " + cell.tone();
            if (i == 0) {
                html.leaf("th", cell.text(), "scope", "row", "class", style);
            } else {
                html.leaf("td", cell.text(), "class", style);
            }
        }
        html.close();
    }
}

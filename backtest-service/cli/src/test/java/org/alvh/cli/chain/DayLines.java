package org.alvh.cli.chain;

import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.QuoteColumns;
import org.alvh.quant.instrument.PutCall;

/** A day's chain as a line an option, made of its columns or of its rows, so that the two can be compared. */
public final class DayLines {

    private DayLines() {}

    public static List<String> of(DayChain chain) {
        List<String> lines = new ArrayList<>();
        for (ExpiryChain expiry : chain.expiries()) {
            add(lines, chain, expiry, PutCall.CALL, expiry.calls());
            add(lines, chain, expiry, PutCall.PUT, expiry.puts());
        }
        return lines;
    }

    public static List<String> of(List<ChainRow> rows) {
        return rows.stream()
                .map(row -> row.quoteDate() + " " + row.series().root() + " "
                        + row.series().expiry() + " " + row.series().right() + " "
                        + row.series().strike() + " " + row.sides().bid() + " "
                        + row.sides().ask())
                .toList();
    }

    private static void add(
            List<String> lines, DayChain chain, ExpiryChain expiry, PutCall right, QuoteColumns quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            lines.add(chain.date() + " " + expiry.root() + " " + expiry.expiry() + " " + right + " " + quotes.strike(i)
                    + " " + quotes.bid(i) + " " + quotes.ask(i));
        }
    }
}

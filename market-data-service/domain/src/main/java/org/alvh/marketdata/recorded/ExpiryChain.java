package org.alvh.marketdata.recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.quant.instrument.PutCall;

/**
 * The options of one root and expiry as they were recorded on one day.
 *
 * @param root the class as the exchange writes it, such as {@code SPXW}
 */
public record ExpiryChain(String root, LocalDate expiry, QuoteColumns calls, QuoteColumns puts) {

    public ExpiryChain {
        if (calls.size() + puts.size() == 0) {
            throw new IllegalArgumentException(root + " of " + expiry + " holds no quote");
        }
    }

    /** Of rows of one root and expiry, by strike. */
    static ExpiryChain of(List<ChainRow> rows) {
        return new ExpiryChain(
                rows.getFirst().series().root(),
                rows.getFirst().series().expiry(),
                side(rows, PutCall.CALL),
                side(rows, PutCall.PUT));
    }

    private static QuoteColumns side(List<ChainRow> rows, PutCall right) {
        List<ChainRow> side =
                rows.stream().filter(row -> row.series().right() == right).toList();
        return new QuoteColumns(
                side.stream().mapToDouble(row -> row.series().strike()).toArray(),
                side.stream().mapToDouble(row -> row.sides().bid()).toArray(),
                side.stream().mapToDouble(row -> row.sides().ask()).toArray());
    }

    public QuoteColumns side(PutCall right) {
        return right == PutCall.CALL ? calls : puts;
    }

    /** The strikes of both sides in points, ascending, each once. */
    public double[] strikes() {
        return DoubleStream.concat(strikes(calls), strikes(puts))
                .sorted()
                .distinct()
                .toArray();
    }

    private static DoubleStream strikes(QuoteColumns side) {
        return IntStream.range(0, side.size()).mapToDouble(side::strike);
    }

    /** Whether anybody bids or asks for any of its options. */
    public boolean isQuoted() {
        return calls.isQuoted() || puts.isQuoted();
    }
}

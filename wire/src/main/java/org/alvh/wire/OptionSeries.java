package org.alvh.wire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.alvh.proto.marketdata.v1.SeriesId;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;

/** One root and expiry of options: what a snapshot is fetched by. */
public record OptionSeries(OptionRoot root, LocalDate expiry) implements Comparable<OptionSeries> {

    private static final Comparator<OptionSeries> IN_TIME =
            Comparator.comparing(OptionSeries::expiry).thenComparing(OptionSeries::root);

    public OptionSeries {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(expiry, "expiry");
    }

    /** The series that quotes a contract; that of VIX options brings the future of its expiry. */
    public static OptionSeries of(Contract contract) {
        return switch (contract) {
            case OptionContract option -> new OptionSeries(option.root(), option.expiry());
            case FuturesContract future -> new OptionSeries(OptionRoot.VIX, future.expiry());
        };
    }

    public static OptionSeries read(SeriesId message) {
        return new OptionSeries(
                ContractWire.OPTION_ROOT.read(message.getRootValue()), Fields.date("expiry", message.getExpiry()));
    }

    public SeriesId message() {
        return SeriesId.newBuilder()
                .setRoot(ContractWire.OPTION_ROOT.write(root))
                .setExpiry(expiry.toString())
                .build();
    }

    @Override
    public int compareTo(OptionSeries other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return root + " " + expiry;
    }
}

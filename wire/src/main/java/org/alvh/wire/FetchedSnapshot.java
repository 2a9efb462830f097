package org.alvh.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.proto.marketdata.v1.ExpirySlice;
import org.alvh.proto.marketdata.v1.SnapshotHeader;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.market.VixMarket;

/** A snapshot's header and as many of its series as were fetched. It never changes: more series give another one. */
public final class FetchedSnapshot {

    private final SnapshotHeader header;
    private final Listings spx;
    private final Listings vix;
    private final SeriesTable table;

    private FetchedSnapshot(SnapshotHeader header, Listings spx, Listings vix, SeriesTable table) {
        this.header = header;
        this.spx = spx;
        this.vix = vix;
        this.table = table;
    }

    /**
     * Reads what was sent.
     *
     * @throws IllegalArgumentException where header or slices are malformed
     */
    public static FetchedSnapshot read(SnapshotHeader header, List<ExpirySlice> slices) {
        LocalDate session = Fields.date("session", header.getSession());
        return new FetchedSnapshot(
                header,
                Listings.read(session, header.getSpxExpiriesList()),
                Listings.read(session, header.getVixExpiriesList()),
                SeriesTable.empty().with(slices));
    }

    /** The same snapshot with more series. What it holds already stays, since a snapshot never changes. */
    public FetchedSnapshot with(List<ExpirySlice> more) {
        return new FetchedSnapshot(header, spx, vix, table.with(more));
    }

    /** The same series under a header that lists more. */
    FetchedSnapshot relisted(FetchedSnapshot longer) {
        return new FetchedSnapshot(longer.header, longer.spx, longer.vix, longer.table.with(table));
    }

    /** True where the header's list of SPX expiries reaches as far as is wanted. */
    boolean lists(Wanted wanted) {
        return wanted.spxToDays() <= header.getListedDays();
    }

    /** The series that are wanted and not here yet. */
    public SortedSet<OptionSeries> missing(Wanted wanted) {
        SortedSet<OptionSeries> missing = new TreeSet<>(wanted.held());
        missing.addAll(spx.from(wanted.spxFromDays(), wanted.spxToDays()));
        if (wanted.vix()) {
            missing.addAll(vix.from(0, Integer.MAX_VALUE));
        }
        missing.removeIf(table::holds);
        return missing;
    }

    /** The snapshot as rules see it. It refuses questions about what was not fetched. */
    public Snapshot snapshot() {
        return new Snapshot(
                MarketWire.read(header.getMarket()),
                spx.session(),
                new SnapshotId(header.getSnapshotId()),
                header.getSpot(),
                previous(header.getPrevious()),
                header.getSpxAbsence().isEmpty() ? Optional.of(chain()) : Optional.empty(),
                header.getVixAbsence().isEmpty() ? Optional.of(vixMarket()) : Optional.empty(),
                header.getSpxAbsence(),
                header.getVixAbsence());
    }

    private static OfficialCloses previous(org.alvh.proto.marketdata.v1.OfficialCloses message) {
        return new OfficialCloses(
                message.getSession().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Fields.date("previous.session", message.getSession())),
                message.hasVix() ? OptionalDouble.of(message.getVix()) : OptionalDouble.empty(),
                message.hasVxRatio() ? OptionalDouble.of(message.getVxRatio()) : OptionalDouble.empty());
    }

    private OptionChain chain() {
        return new FetchedChain(header.getSpxModelled(), spx, header.getListedDays(), table);
    }

    private VixMarket vixMarket() {
        return new FetchedVixMarket(
                header.getVixModelled(),
                vix,
                header.getVixOptionsListed(),
                header.getVxFuturesListed(),
                header.getVxmFuturesListed(),
                table);
    }
}

package org.alvh.wire;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.quant.instrument.TenorBand;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;

/**
 * Which series of a snapshot a decision will look at.
 *
 * @param spxFromDays SPX expiries from so many calendar days ahead
 * @param spxToDays to so many; 0 wants none but today's
 * @param vix all listed VIX expiries
 * @param held series wanted whether they are listed or not
 */
public record Wanted(int spxFromDays, int spxToDays, boolean vix, Set<OptionSeries> held) {

    public Wanted {
        held = Collections.unmodifiableSortedSet(new TreeSet<>(held));
        if (spxFromDays < 0 || spxToDays < spxFromDays) {
            throw new IllegalArgumentException(
                    "SPX expiries from " + spxFromDays + " to " + spxToDays + " days ahead are none");
        }
    }

    /** The SPX expiries of a band, and what a role holds in a book. */
    public static Wanted ofBand(TenorBand band, Book book, Role role) {
        return new Wanted(band.least(), band.most(), false, heldBy(book, role));
    }

    /** All VIX expiries, and what a role holds in a book. */
    public static Wanted ofVix(Book book, Role role) {
        return new Wanted(0, 0, true, heldBy(book, role));
    }

    /** Exactly these series. */
    static Wanted ofSeries(SortedSet<OptionSeries> series) {
        return new Wanted(0, 0, false, series);
    }

    private static SortedSet<OptionSeries> heldBy(Book book, Role role) {
        SortedSet<OptionSeries> held = new TreeSet<>();
        for (Position position : book.positions()) {
            if (position.owner() == role) {
                held.add(OptionSeries.of(position.contract()));
            }
        }
        return held;
    }

    /** The question to market-data. */
    public GetSnapshotRequest request(String market, String snapshotId) {
        var request = GetSnapshotRequest.newBuilder()
                .setMarket(market)
                .setSnapshotId(snapshotId)
                .setSpxFromDays(spxFromDays)
                .setSpxToDays(spxToDays)
                .setVix(vix);
        held.forEach(series -> request.addSeries(series.message()));
        return request.build();
    }
}

package org.alvh.quant.market;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One consistent view of a market, on which both roles of an account decide. It is immutable and named; what it
 * cannot offer is absent with the reason, never stood in for.
 *
 * @param spot the index in points at the moment of the snapshot
 * @param spx quoted SPX options, empty for {@code spxAbsence}
 * @param vix quoted VIX options and futures, empty for {@code vixAbsence}
 * @param spxAbsence why there are no SPX options; empty text where there are
 * @param vixAbsence why there are no VIX options and futures; empty text where there are
 */
public record Snapshot(
        MarketId market,
        LocalDate session,
        SnapshotId id,
        double spot,
        OfficialCloses previous,
        Optional<OptionChain> spx,
        Optional<VixMarket> vix,
        String spxAbsence,
        String vixAbsence) {

    public Snapshot {
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(spx, "spx");
        Objects.requireNonNull(vix, "vix");
        Objects.requireNonNull(spxAbsence, "spxAbsence");
        Objects.requireNonNull(vixAbsence, "vixAbsence");
        if (spx.isPresent() != spxAbsence.isEmpty() || vix.isPresent() != vixAbsence.isEmpty()) {
            throw new IllegalArgumentException(session + " must say why a chain is missing, and only then: '" + spxAbsence
                    + "', '" + vixAbsence + "'");
        }
        if (!(spot > 0)) {
            throw new IllegalArgumentException(session + " has index level " + spot + ", expected one above 0");
        }
    }
}

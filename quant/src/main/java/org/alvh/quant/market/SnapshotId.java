package org.alvh.quant.market;

import java.time.LocalDate;
import org.alvh.quant.time.SessionPhase;

/**
 * Names a snapshot. In a replayed or simulated market the name is market, session and phase, since the market's
 * own name fixes the content; a live one is named by the hash of its bytes.
 */
public record SnapshotId(String value) {

    public SnapshotId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a snapshot's name is blank");
        }
    }

    public static SnapshotId of(MarketId market, LocalDate session, SessionPhase phase) {
        return new SnapshotId(market.name() + "/" + session + "/" + phase);
    }
}

package org.alvh.decision.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The snapshot on which a market's session is decided. */
@Entity
@Immutable
@Table(name = "market_decision")
public class MarketDecisionRow {

    @Id
    @Column(name = "snapshot_id")
    String snapshotId;

    String market;

    LocalDate session;

    @Column(name = "occurred_at")
    String occurredAt;

    protected MarketDecisionRow() {}

    /**
     * A row of one DECISION phase.
     *
     * @param occurredAt market time of the phase, ISO with its offset
     */
    public MarketDecisionRow(String market, LocalDate session, String snapshotId, String occurredAt) {
        this.market = market;
        this.session = session;
        this.snapshotId = snapshotId;
        this.occurredAt = occurredAt;
    }

    public String snapshotId() {
        return snapshotId;
    }

    public String occurredAt() {
        return occurredAt;
    }
}

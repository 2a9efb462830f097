package org.alvh.marketdata.service.endpoint;

import io.grpc.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.alvh.chassis.failure.Refused;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.time.SessionPhase;

/** A snapshot's name taken apart: {@code <market>/<session>/<phase>}, of a phase that has one. */
record SnapshotName(SnapshotId id, LocalDate session) {

    private static final List<SessionPhase> PHASES = List.of(SessionPhase.DECISION, SessionPhase.CLOSE);

    static SnapshotName parse(MarketId market, String name) {
        String[] parts = name.split("/", -1);
        if (parts.length != 3) {
            throw unknown(name);
        }
        try {
            LocalDate session = LocalDate.parse(parts[1]);
            for (SessionPhase phase : PHASES) {
                SnapshotId id = SnapshotId.of(market, session, phase);
                if (id.value().equals(name)) {
                    return new SnapshotName(id, session);
                }
            }
        } catch (DateTimeParseException noDate) {
            throw Asked.wrong("snapshot_id", name, "<market>/<session>/<phase>", noDate);
        }
        throw unknown(name);
    }

    static Refused unknown(String name) {
        return new Refused(Status.Code.NOT_FOUND, "unknown snapshot", "there is no snapshot '" + name + "'");
    }
}

package org.alvh.strategy.service;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.LocalDate;
import org.alvh.decision.question.Readings;
import org.alvh.proto.strategy.v1.DecisionReadings;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.proto.trading.v1.Decision;

/** Decisions as they stand in the log. */
final class DecidedWire {

    private DecidedWire() {}

    static Decision read(ByteString payload) {
        try {
            return StrategyDecided.parseFrom(payload).getDecision();
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("a decision was damaged where it is kept", damaged);
        }
    }

    static DecisionReadings readings(Decision decision) {
        LocalDate session = LocalDate.parse(decision.getKey().getSession());
        return DecisionReadings.newBuilder()
                .setDecisionId(decision.getDecisionId())
                .setDecidedAt(Readings.decidedAt(session))
                .addAllReadings(Readings.of(decision))
                .build();
    }
}

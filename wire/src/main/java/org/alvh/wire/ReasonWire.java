package org.alvh.wire;

import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Transition;

/** Why a decision is as it is: outcomes of rules and changes of state. */
final class ReasonWire {

    private static final EnumWire<RuleOutcome.Verdict, org.alvh.proto.trading.v1.Verdict> VERDICT =
            EnumWire.of("VERDICT_", RuleOutcome.Verdict.class, org.alvh.proto.trading.v1.Verdict.class);

    private ReasonWire() {}

    static org.alvh.proto.trading.v1.RuleOutcome write(RuleOutcome outcome) {
        var message = org.alvh.proto.trading.v1.RuleOutcome.newBuilder()
                .setSubject(outcome.subject())
                .setRule(outcome.rule())
                .setVerdict(VERDICT.write(outcome.verdict()))
                .setReason(outcome.reason());
        for (RuleOutcome.Observation observation : outcome.observed()) {
            message.addObservedBuilder().setName(observation.name()).setValue(observation.value());
        }
        return message.build();
    }

    static RuleOutcome read(org.alvh.proto.trading.v1.RuleOutcome message) {
        return new RuleOutcome(
                message.getSubject(),
                message.getRule(),
                VERDICT.read(message.getVerdictValue()),
                message.getReason(),
                message.getObservedList().stream()
                        .map(observed -> new RuleOutcome.Observation(observed.getName(), observed.getValue()))
                        .toList());
    }

    static org.alvh.proto.trading.v1.Transition write(Transition transition) {
        return org.alvh.proto.trading.v1.Transition.newBuilder()
                .setSubject(transition.subject())
                .setFrom(transition.from())
                .setTo(transition.to())
                .setCause(transition.cause())
                .setValue(transition.value())
                .setThreshold(transition.threshold())
                .build();
    }

    static Transition read(org.alvh.proto.trading.v1.Transition message) {
        return new Transition(
                message.getSubject(),
                message.getFrom(),
                message.getTo(),
                message.getCause(),
                message.getValue(),
                message.getThreshold());
    }
}

package org.alvh.gateway.ask;

import java.util.List;
import java.util.Optional;
import org.alvh.gateway.view.RuleView;
import org.alvh.proto.trading.v1.Relation;
import org.alvh.proto.trading.v1.RuleOutcome;
import org.alvh.proto.trading.v1.RuleReading;
import org.alvh.proto.trading.v1.Unit;
import org.alvh.proto.trading.v1.Verdict;
import org.alvh.wire.EnumWire;

/** Rules and what they said. */
final class RuleViewWire {

    private static final EnumWire<org.alvh.quant.trade.RuleOutcome.Verdict, Verdict> VERDICT =
            EnumWire.of("VERDICT_", org.alvh.quant.trade.RuleOutcome.Verdict.class, Verdict.class);
    private static final EnumWire<RuleView.Relation, Relation> RELATION =
            EnumWire.of("RELATION_", RuleView.Relation.class, Relation.class);
    private static final EnumWire<RuleView.Unit, Unit> UNIT = EnumWire.of("UNIT_", RuleView.Unit.class, Unit.class);

    private RuleViewWire() {}

    static List<RuleView> rules(List<RuleReading> readings) {
        return readings.stream().map(RuleViewWire::rule).toList();
    }

    static RuleView rule(RuleReading reading) {
        RuleOutcome outcome = reading.getOutcome();
        return new RuleView(
                outcome.getSubject(),
                outcome.getRule(),
                VERDICT.read(outcome.getVerdictValue()),
                outcome.getReason(),
                Fields.number(reading.hasReading(), reading.getReading()),
                Fields.number(reading.hasLimit(), reading.getLimit()),
                reading.getRelation() == Relation.RELATION_UNSPECIFIED
                        ? Optional.empty()
                        : Optional.of(RELATION.read(reading.getRelationValue())),
                reading.getUnit() == Unit.UNIT_UNSPECIFIED
                        ? Optional.empty()
                        : Optional.of(UNIT.read(reading.getUnitValue())));
    }
}

package org.alvh.hedge.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.decision.DecisionMaker;
import org.alvh.decision.DecisionRules;
import org.alvh.hedge.HedgeSection;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.execution.ExecutionSection;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.Role;

/** The hedge: it answers what the strategy has left, so that it protects condors opened minutes ago. */
@ApplicationScoped
class LadderMaker implements DecisionMaker {

    @Override
    public Role role() {
        return Role.HEDGE;
    }

    @Override
    public Stage answers() {
        return Stage.STRATEGY;
    }

    @Override
    public String topic() {
        return "hedge.decision.v1";
    }

    @Override
    public DecisionRules rules(SectionReader mandate) {
        return new LadderRules(
                HedgeSection.read(mandate.section("hedge")),
                ExecutionSection.readFills(mandate.section("fills")),
                ExecutionSection.readFees(mandate.section("fees")));
    }
}

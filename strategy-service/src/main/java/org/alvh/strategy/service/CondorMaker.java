package org.alvh.strategy.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.decision.DecisionMaker;
import org.alvh.decision.DecisionRules;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.execution.ExecutionSection;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.Role;
import org.alvh.strategy.CondorSection;

/** The strategy: it answers what is held once the closing index has settled. */
@ApplicationScoped
class CondorMaker implements DecisionMaker {

    @Override
    public Role role() {
        return Role.STRATEGY;
    }

    @Override
    public Stage answers() {
        return Stage.SETTLE;
    }

    @Override
    public String topic() {
        return "strategy.decision.v1";
    }

    @Override
    public DecisionRules rules(SectionReader mandate) {
        return new CondorRules(
                CondorSection.read(mandate.section("condor")),
                ExecutionSection.readFills(mandate.section("fills")),
                ExecutionSection.readFees(mandate.section("fees")));
    }
}

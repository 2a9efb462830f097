package org.alvh.strategy.service;

import org.alvh.decision.DecisionRules;
import org.alvh.decision.Made;
import org.alvh.decision.Occasion;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.TenorBand;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.Role;
import org.alvh.strategy.CondorLog;
import org.alvh.strategy.CondorParameters;
import org.alvh.strategy.CondorStrategy;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.Wanted;

/** The condor rules under one mandate. */
final class CondorRules implements DecisionRules {

    private final TenorBand tenor;
    private final CondorStrategy strategy;

    CondorRules(CondorParameters parameters, FillModel fills, FeeSchedule fees) {
        this.tenor = parameters.tenor();
        this.strategy = new CondorStrategy(parameters, fills, fees);
    }

    @Override
    public Wanted wanted(Book book) {
        return Wanted.ofBand(tenor, book, Role.STRATEGY);
    }

    @Override
    public Made decide(Occasion occasion) {
        Decision decision = strategy.decide(
                occasion.book(),
                occasion.snapshot(),
                new CondorLog(occasion.past().lastOpened()));
        return new Made(
                decision,
                StrategyDecided.newBuilder()
                        .setDecision(DecisionWire.write(occasion.book().market(), decision, occasion.late()))
                        .build());
    }
}

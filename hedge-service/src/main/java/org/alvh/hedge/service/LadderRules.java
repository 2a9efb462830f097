package org.alvh.hedge.service;

import org.alvh.decision.DecisionRules;
import org.alvh.decision.Made;
import org.alvh.decision.Occasion;
import org.alvh.decision.Past;
import org.alvh.hedge.HedgeDecision;
import org.alvh.hedge.HedgeParameters;
import org.alvh.hedge.LadderState;
import org.alvh.hedge.LayeredVixHedge;
import org.alvh.proto.hedge.v1.HedgeDecided;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Role;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.Wanted;

/** The ladder under one mandate. Where its layers stand is what the newest decision of the log says. */
final class LadderRules implements DecisionRules {

    private final HedgeParameters parameters;
    private final LayeredVixHedge hedge;

    LadderRules(HedgeParameters parameters, FillModel fills, FeeSchedule fees) {
        this.parameters = parameters;
        this.hedge = new LayeredVixHedge(parameters, fills, fees);
    }

    @Override
    public Wanted wanted(Book book) {
        return Wanted.ofVix(book, Role.HEDGE);
    }

    @Override
    public Made decide(Occasion occasion) {
        HedgeDecision made = hedge.decide(occasion.book(), occasion.snapshot(), before(occasion.past()));
        return new Made(
                made.decision(),
                HedgeDecided.newBuilder()
                        .setDecision(DecisionWire.write(occasion.book().market(), made.decision(), occasion.late()))
                        .addAllLayers(LayerWire.write(made.after()))
                        .build());
    }

    private LadderState before(Past past) {
        LadderState before = past.newest().map(LayerWire::read).orElseGet(() -> LadderState.armed(parameters));
        if (before.layers().size() != parameters.layers().size()) {
            throw new IllegalStateException("the log knows " + before.layers().size() + " layers, but the mandate has "
                    + parameters.layers().size());
        }
        return before;
    }
}

package org.alvh.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.execution.ExecutionSection;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.Wanted;

/** A strategy that does nothing, and says how many decisions came before. */
@ApplicationScoped
class PassiveMaker implements DecisionMaker {

    static final String TOPIC = "tested.decision.v1";

    private final AtomicInteger read = new AtomicInteger();

    /** How many mandates were read. */
    int read() {
        return read.get();
    }

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
        return TOPIC;
    }

    @Override
    public DecisionRules rules(SectionReader mandate) {
        read.incrementAndGet();
        ExecutionSection.readFees(mandate.section("fees"));
        return new Passive();
    }

    private static final class Passive implements DecisionRules {

        @Override
        public Wanted wanted(Book book) {
            return new Wanted(0, 0, false, Set.of());
        }

        @Override
        public Made decide(Occasion occasion) {
            Book book = occasion.book();
            Snapshot snapshot = occasion.snapshot();
            List<RuleOutcome> outcomes = new ArrayList<>();
            outcomes.add(RuleOutcome.passed(
                    "entry",
                    "PAST",
                    RuleOutcome.saw("before", occasion.past().newest().isPresent() ? 1L : 0L)));
            Decision decision = Decision.on(
                    book, DecisionKey.of(book, Role.STRATEGY, snapshot.id()), outcomes, List.of(), List.of());
            return new Made(
                    decision,
                    StrategyDecided.newBuilder()
                            .setDecision(DecisionWire.write(book.market(), decision, occasion.late()))
                            .build());
        }
    }
}

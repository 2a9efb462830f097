package org.alvh.strategy.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alvh.decision.DecisionRules;
import org.alvh.decision.Made;
import org.alvh.decision.Occasion;
import org.alvh.decision.Past;
import org.alvh.proto.strategy.v1.StrategyDecided;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.OfficialCloses;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.wire.DecisionWire;
import org.alvh.wire.OptionSeries;
import org.alvh.wire.Wanted;
import org.junit.jupiter.api.Test;

/** What the shell adds to the condor rules: which series it asks for, what it remembers, what it publishes. */
class CondorRulesTest {

    private static final MarketId MARKET = MarketId.simulated(1, 7);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 9);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);

    private static final Position CONDOR_LEG = new Position(
            Role.STRATEGY,
            "condor-2024-01-02",
            new OptionContract(OptionRoot.SPXW, EXPIRY, PutCall.PUT, 4_500),
            -1,
            LocalDate.of(2024, 1, 2),
            1_000,
            2_000);
    private static final Position HEDGE =
            new Position(Role.HEDGE, "layer-3", new FuturesContract(FuturesRoot.VX, EXPIRY), 1, TUESDAY, 1_800, 3_600);

    private static Book book(List<Position> positions) {
        return new Book(
                MARKET,
                "north.core",
                TUESDAY,
                Stage.SETTLE,
                9,
                AccountState.ACTIVE,
                Money.ofDollars(1_000_000),
                Money.ofDollars(1_000_000),
                Money.ZERO,
                "hash",
                positions);
    }

    private static Snapshot withoutChain() {
        return new Snapshot(
                MARKET,
                TUESDAY,
                SnapshotId.of(MARKET, TUESDAY, SessionPhase.DECISION),
                4_756.5,
                new OfficialCloses(Optional.of(TUESDAY.minusDays(1)), OptionalDouble.of(13), OptionalDouble.empty()),
                Optional.empty(),
                Optional.empty(),
                "NO_RATE",
                "NO_RATE");
    }

    private static DecisionRules rules() {
        List<SectionReader.Refusal> refusals = new ArrayList<>();
        DocumentValue.Section mandate = DocumentValue.section()
                .with(
                        "condor",
                        DocumentValue.section()
                                .with(
                                        "tenor",
                                        DocumentValue.section()
                                                .with("leastDays", 30)
                                                .with("targetDays", 40)
                                                .with("mostDays", 50)
                                                .build())
                                .build())
                .build();
        DecisionRules rules = new CondorMaker().rules(SectionReader.of(mandate, "", refusals));
        assertThat(refusals).isEmpty();
        return rules;
    }

    private static List<String> reasons(Past past) {
        Made made = rules().decide(new Occasion(book(List.of()), withoutChain(), past, false));
        return made.decision().outcomes().stream().map(RuleOutcome::reason).toList();
    }

    @Test
    void asksForTheBandOfTheMandateAndWhatTheStrategyHolds() {
        assertThat(rules().wanted(book(List.of(CONDOR_LEG, HEDGE))))
                .isEqualTo(new Wanted(30, 50, false, Set.of(new OptionSeries(OptionRoot.SPXW, EXPIRY))));
    }

    @Test
    void publishesTheDecisionThatItMade() throws InvalidProtocolBufferException {
        Made made = rules().decide(new Occasion(book(List.of()), withoutChain(), Past.none(), true));
        var message = StrategyDecided.parseFrom(made.event().toByteArray()).getDecision();
        assertThat(DecisionWire.read(message)).isEqualTo(made.decision());
        assertThat(message.getMarket().getName()).isEqualTo("sim-1-7");
        assertThat(message.getLate()).isTrue();
        assertThat(made.decision().key().bookVersion()).isEqualTo(9);
    }

    @Test
    void remembersTheWeekOfItsLastEntry() {
        assertThat(reasons(Past.none())).doesNotContain("WEEK_USED").contains("NO_RATE");
        Past monday = new Past(Optional.of(TUESDAY.minusDays(1)), Optional.empty());
        assertThat(reasons(monday)).contains("WEEK_USED");
        Past friday = new Past(Optional.of(TUESDAY.minusDays(4)), Optional.empty());
        assertThat(reasons(friday)).doesNotContain("WEEK_USED");
    }
}

package org.alvh.quant.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final LocalDate SESSION = LocalDate.of(2024, 3, 15);
    private static final SnapshotId SNAPSHOT = new SnapshotId("sim-7/2024-03-15/DECISION");
    private static final Contract SHORT_PUT = option(4_700);
    private static final Contract LONG_PUT = option(4_650);
    private static final Contract NEW_PUT = option(4_600);

    /**
     * Computed with {@code printf 'desk-1\n2024-03-15\nSTRATEGY\nabc123\nsim-7/2024-03-15/DECISION\n42\n' |
     * sha256sum}, and likewise for the hedge on the next book.
     */
    @Test
    void isNamedByTheHashOfWhatItStandsOn() {
        assertThat(new DecisionKey("desk-1", SESSION, Role.STRATEGY, "abc123", SNAPSHOT, 42).decisionId())
                .isEqualTo("4c0d5a4446f8cb07be440a3e5bd05a72d1cc6368fd4d58e4fa03200adb138bc8");
        assertThat(new DecisionKey("desk-1", SESSION, Role.HEDGE, "abc123", SNAPSHOT, 43).decisionId())
                .isEqualTo("704f6b8ed8f66327f9cfa78fcd74c1778296e51de867042d092f3d9f8cb82e4b");
    }

    @Test
    void takesItsKeyFromTheBook() {
        assertThat(DecisionKey.of(book(List.of()), Role.HEDGE, SNAPSHOT))
                .isEqualTo(new DecisionKey("desk-1", SESSION, Role.HEDGE, "abc123", SNAPSHOT, 42));
    }

    /** Two lots short are bought back, the bidless wing stays, a new leg comes; the hedge's position is not its own. */
    @Test
    void holdsWhatTheTradesLeave() {
        Book book = book(List.of(
                position(Role.STRATEGY, "a", SHORT_PUT, -2),
                position(Role.STRATEGY, "a", LONG_PUT, 2),
                position(Role.HEDGE, "layer-1", NEW_PUT, 5)));
        List<Trade> trades = List.of(
                new Trade("a", Trade.Effect.CLOSE, "TARGET", List.of(fill(SHORT_PUT, 2))),
                new Trade("b", Trade.Effect.OPEN, "ENTRY", List.of(fill(NEW_PUT, 3))));
        assertThat(decision(book, trades).holdings())
                .containsExactly(new Holding("a", LONG_PUT, 2), new Holding("b", NEW_PUT, 3));
    }

    @Test
    void keepsOneContractOfTwoCampaignsApart() {
        Book book = book(List.of(position(Role.STRATEGY, "a", SHORT_PUT, -2)));
        List<Trade> trades = List.of(new Trade("b", Trade.Effect.OPEN, "ENTRY", List.of(fill(SHORT_PUT, 2))));
        assertThat(decision(book, trades).holdings())
                .containsExactly(new Holding("a", SHORT_PUT, -2), new Holding("b", SHORT_PUT, 2));
    }

    @Test
    void writesReasonsTradesAndHoldings() {
        Book book = book(List.of(position(Role.STRATEGY, "a", SHORT_PUT, -2)));
        Decision decision = Decision.on(
                book,
                DecisionKey.of(book, Role.STRATEGY, SNAPSHOT),
                List.of(RuleOutcome.judged("a", "TARGET", true, "NOT_YET", RuleOutcome.saw("debit", 2.3))),
                List.of(new Transition("a", "OPEN", "CLOSED", "TARGET", 2.3, 2.5)),
                List.of(new Trade("a", Trade.Effect.CLOSE, "TARGET", List.of(fill(SHORT_PUT, 2)))));
        assertThat(CanonicalJson.inGivenOrder(decision.document()))
                .isEqualTo("{\"decisionId\":\"4c0d5a4446f8cb07be440a3e5bd05a72d1cc6368fd4d58e4fa03200adb138bc8\","
                        + "\"session\":\"2024-03-15\",\"role\":\"STRATEGY\","
                        + "\"snapshot\":\"sim-7/2024-03-15/DECISION\",\"bookVersion\":42,\"mandateHash\":\"abc123\","
                        + "\"reasons\":[{\"subject\":\"a\",\"rule\":\"TARGET\",\"verdict\":\"PASSED\","
                        + "\"reason\":\"TARGET\",\"observed\":{\"debit\":2.3}}],"
                        + "\"transitions\":[{\"subject\":\"a\",\"from\":\"OPEN\",\"to\":\"CLOSED\","
                        + "\"cause\":\"TARGET\",\"value\":2.3,\"threshold\":2.5}],"
                        + "\"trades\":[{\"group\":\"a\",\"effect\":\"CLOSE\",\"cause\":\"TARGET\",\"cost\":460,"
                        + "\"fees\":0.99,\"fills\":[{\"contract\":\"SPXW 2024-04-19 PUT 4700\",\"quantity\":2,"
                        + "\"price\":2.3,\"fee\":0.99}]}],\"holdings\":[]}");
    }

    private static Decision decision(Book book, List<Trade> trades) {
        return Decision.on(book, DecisionKey.of(book, Role.STRATEGY, SNAPSHOT), List.of(), List.of(), trades);
    }

    private static Book book(List<Position> positions) {
        return new Book(
                MarketId.simulated(1, 7),
                "desk-1",
                SESSION,
                Stage.SETTLE,
                42,
                AccountState.ACTIVE,
                Money.ofDollars(100_000),
                Money.ofDollars(100_000),
                Money.ZERO,
                "abc123",
                positions);
    }

    private static Position position(Role owner, String group, Contract contract, long quantity) {
        return new Position(owner, group, contract, quantity, SESSION.minusDays(7), 460, 920);
    }

    private static Fill fill(Contract contract, long quantity) {
        return new Fill(contract, quantity, 230, Money.ofCents(99));
    }

    private static Contract option(double strike) {
        return new OptionContract(OptionRoot.SPXW, LocalDate.of(2024, 4, 19), PutCall.PUT, strike);
    }
}

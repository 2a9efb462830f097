package org.alvh.wire;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alvh.proto.trading.v1.AccountState;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.SessionPhase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a later version might send, or a broken one, is refused with the field and its value. */
final class RefusalTest {

    private static final LocalDate SESSION = LocalDate.of(2026, 3, 4);
    private static final MarketId MARKET = MarketId.simulated(1, 7);

    private static final Position POSITION =
            new Position(Role.HEDGE, "layer-1", new FuturesContract(FuturesRoot.VX, SESSION), 1, SESSION, 1_800, 3_600);

    private static final Book BOOK = new Book(
            MARKET,
            "north.core",
            SESSION,
            Stage.SETTLE,
            3,
            org.alvh.quant.trade.AccountState.ACTIVE,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            "hash",
            List.of(POSITION));

    static Stream<Arguments> brokenBooks() {
        return Stream.of(
                book(book -> book.setStage(org.alvh.proto.trading.v1.Stage.STAGE_UNSPECIFIED), "stage is 0"),
                book(book -> book.setStageValue(99), "stage is 99"),
                book(book -> book.setState(AccountState.ACCOUNT_STATE_UNSPECIFIED), "account_state is 0"),
                book(book -> book.getMarketBuilder().setKindValue(9), "market_kind is 9"),
                book(book -> book.clearMarket(), "market_kind is 0"),
                book(book -> book.getMarketBuilder().setName(""), "market name ''"),
                book(book -> book.setAccount(""), "account ''"),
                book(book -> book.setSession("2026-02-30"), "session is '2026-02-30'"),
                book(book -> book.setVersion(0), "version 0"),
                book(book -> book.setMandateHash(""), "mandate_hash is ''"),
                book(
                        book -> book.getPositionsBuilder(0).setOwner(org.alvh.proto.trading.v1.Role.ROLE_UNSPECIFIED),
                        "role is 0"),
                book(book -> book.getPositionsBuilder(0).setGroup(" "), "group is ' '"),
                book(book -> book.getPositionsBuilder(0).setOpened("today"), "opened is 'today'"),
                book(book -> book.getPositionsBuilder(0).setQuantity(0), "position of 0"),
                book(book -> book.getPositionsBuilder(0).clearContract(), "contract is absent"),
                book(
                        book -> book.getPositionsBuilder(0)
                                .getContractBuilder()
                                .getFutureBuilder()
                                .setRootValue(7),
                        "futures_root is 7"));
    }

    private static Arguments book(Consumer<org.alvh.proto.trading.v1.Book.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenBooks")
    void refusesABook(Consumer<org.alvh.proto.trading.v1.Book.Builder> change, String message) {
        var broken = BookWire.write(BOOK).toBuilder();
        change.accept(broken);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookWire.read(broken.build()))
                .withMessageContaining(message);
    }

    @Test
    void refusesADecisionWhoseIdIsNotThatOfItsKey() {
        DecisionKey key = DecisionKey.of(BOOK, Role.HEDGE, SnapshotId.of(MARKET, SESSION, SessionPhase.DECISION));
        var message = DecisionWire.write(MARKET, Decision.on(BOOK, key, List.of(), List.of(), List.of()), false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionWire.read(
                        message.toBuilder().setDecisionId("another").build()))
                .withMessageContaining("decision_id is 'another'")
                .withMessageContaining(key.decisionId());
    }
}

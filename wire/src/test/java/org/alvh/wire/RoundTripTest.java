package org.alvh.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written to bytes is read from them as the same value. */
final class RoundTripTest {

    @Seeded
    void books(SeededCase seeded) throws InvalidProtocolBufferException {
        Book book = new TradingCase(seeded).book();
        byte[] bytes = BookWire.write(book).toByteArray();
        assertThat(BookWire.read(org.alvh.proto.trading.v1.Book.parseFrom(bytes)))
                .isEqualTo(book);
    }

    @Seeded
    void derivedFieldsOfABookFollowFromIt(SeededCase seeded) {
        Book book = new TradingCase(seeded).book();
        var message = BookWire.write(book);
        assertThat(message.getFreeCashCents()).isEqualTo(book.freeCash().cents());
        assertThat(message.getExcessLiquidityCents())
                .isEqualTo(book.excessLiquidity().cents());
        assertThat(message.hasLiquidityRatio()).isEqualTo(!book.margin().isZero());
    }

    @Seeded
    void decisions(SeededCase seeded) throws InvalidProtocolBufferException {
        TradingCase drawn = new TradingCase(seeded);
        Decision decision = drawn.decision();
        MarketId market = drawn.market();
        boolean late = seeded.random().nextBoolean();
        byte[] bytes = DecisionWire.write(market, decision, late).toByteArray();
        var message = org.alvh.proto.trading.v1.Decision.parseFrom(bytes);
        assertThat(DecisionWire.read(message)).isEqualTo(decision);
        assertThat(MarketWire.read(message.getMarket())).isEqualTo(market);
        assertThat(message.getLate()).isEqualTo(late);
    }

    @Seeded
    void contracts(SeededCase seeded) throws InvalidProtocolBufferException {
        Contract contract = new TradingCase(seeded).contract();
        byte[] bytes = ContractWire.write(contract).toByteArray();
        assertThat(ContractWire.read(org.alvh.proto.common.v1.Contract.parseFrom(bytes)))
                .isEqualTo(contract);
    }

    @ParameterizedTest
    @EnumSource
    void settlementValues(SettlementValue.Source source) {
        SettlementValue value = new SettlementValue(1_523, source);
        assertThat(MarketWire.read(MarketWire.write(value))).isEqualTo(value);
    }
}

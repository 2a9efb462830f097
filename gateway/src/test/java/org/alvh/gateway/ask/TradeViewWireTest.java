package org.alvh.gateway.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alvh.gateway.view.TradeView;
import org.alvh.proto.common.v1.Contract;
import org.alvh.proto.common.v1.FuturesContract;
import org.alvh.proto.common.v1.FuturesRoot;
import org.alvh.proto.common.v1.OptionContract;
import org.alvh.proto.trading.v1.Effect;
import org.alvh.proto.trading.v1.Fill;
import org.alvh.proto.trading.v1.Trade;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;

/** One price for one lot, whatever the fills are. */
class TradeViewWireTest {

    private static final Contract OPTION =
            Contract.newBuilder().setOption(OptionContract.getDefaultInstance()).build();

    @Test
    void whatIsReceivedIsAboveZero() {
        Trade sold = trade(
                Effect.EFFECT_OPEN,
                fill(OPTION, 3, 1_010, 205),
                fill(OPTION, -3, 3_020, 205),
                fill(OPTION, -3, 4_005, 210),
                fill(OPTION, 3, 1_144, 205));
        assertThat(TradeViewWire.opened(List.of(sold)))
                .containsExactly(new TradeView("group", "cause", 3, 48.71, Money.ofCents(825)));
        assertThat(TradeViewWire.closed(List.of(sold))).isEmpty();
    }

    /** A bidless long leg of a condor is not sold. */
    @Test
    void aLegLessLeavesTheLots() {
        Trade closed = trade(
                Effect.EFFECT_CLOSE,
                fill(OPTION, 3, 610, 205),
                fill(OPTION, 3, 1_840, 210),
                fill(OPTION, -3, 235, 205));
        assertThat(TradeViewWire.closed(List.of(closed)))
                .containsExactly(new TradeView("group", "cause", 3, -22.15, Money.ofCents(620)));
    }

    /** 10 × 20.35 are bought in one VX, 3 × 20.35 in VXM: four contracts at 20.35. */
    @Test
    void futuresOfTwoSizesAddUp() {
        Trade bought = trade(
                Effect.EFFECT_OPEN,
                fill(future(FuturesRoot.FUTURES_ROOT_VX), 1, 2_035, 174),
                fill(future(FuturesRoot.FUTURES_ROOT_VXM), 3, 2_035, 60));
        assertThat(TradeViewWire.all(List.of(bought)))
                .containsExactly(new TradeView("group", "cause", 4, -20.35, Money.ofCents(234)));
    }

    private static Trade trade(Effect effect, Fill... fills) {
        return Trade.newBuilder()
                .setGroup("group")
                .setCause("cause")
                .setEffect(effect)
                .addAllFills(List.of(fills))
                .build();
    }

    private static Fill fill(Contract contract, long quantity, long hundredths, long feeInCents) {
        return Fill.newBuilder()
                .setContract(contract)
                .setQuantity(quantity)
                .setPriceHundredths(hundredths)
                .setFeeCents(feeInCents)
                .build();
    }

    private static Contract future(FuturesRoot root) {
        return Contract.newBuilder()
                .setFuture(FuturesContract.newBuilder().setRoot(root).setExpiry("2026-08-19"))
                .build();
    }
}

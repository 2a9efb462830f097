package org.alvh.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layer that calms is sold at: at natural, whole, or not at all. */
class LayerSaleTest {

    private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 14);
    private static final HedgeParameters LADDER = HedgeParameters.ladder();

    /** Sold only where the bought call has a bid and the bid is above the sold call's ask. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // long bid, ask | short bid, ask | sale
                "1.00 1.20 | 0.20 0.30 | DISARM -5C23@1 +5C33@0.3",
                "0.35 0.45 | 0.20 0.30 | DISARM -5C23@0.35 +5C33@0.3",
                "0.30 0.45 | 0.20 0.30 | NO_BID",
                "0.25 0.45 | 0.20 0.30 | NO_BID",
                "0.00 0.05 | 0.00 0.05 | NO_BID",
                "0.10 0.20 | 0.00 0.05 | DISARM -5C23@0.1 +5C33@0.05",
                "0.05 0.10 | 0.00 0.05 | NO_BID"
            })
    void aVerticalIsSoldWholeForAPositiveNet(String bought, String sold, String sale) {
        HedgeScene scene = new HedgeScene()
                .market(market -> market.quoting(23, price(bought, 0), price(bought, 1))
                        .quoting(33, price(sold, 0), price(sold, 1)))
                .holding(position(call(23), +5, 200))
                .holding(position(call(33), -5, 40));

        assertThat(sale(scene)).isEqualTo(sale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.05 0.10 | DISARM -5C23@0.05", "3.10 3.40 | DISARM -5C23@3.1", "0.00 0.10 | NO_BID"})
    void aCallIsSoldAtItsBid(String quote, String sale) {
        HedgeScene scene = new HedgeScene()
                .market(market -> market.quoting(23, price(quote, 0), price(quote, 1)))
                .holding(position(call(23), +5, 200));

        assertThat(sale(scene)).isEqualTo(sale);
    }

    @Test
    void futuresAreSoldAtTheBidOfTheirOwnFuture() {
        HedgeScene scene = new HedgeScene()
                .future(15.5)
                .holding(position(new FuturesContract(FuturesRoot.VX, EXPIRY), +1, 2005))
                .holding(position(new FuturesContract(FuturesRoot.VXM, EXPIRY), +2, 2005));

        assertThat(sale(scene)).isEqualTo("DISARM -1VX@15.45 -2VXM@15.45");
    }

    /** Vertical of five lots: sold at 1.00 (0.30 + 0.045 + 0.00329), bought back at 0.30 (0.17 + 0.045). */
    @Test
    void aSaleClosesItsGroupWithFees() {
        HedgeDecision decided = disarm(new HedgeScene()
                .market(market -> market.quoting(23, 1.00, 1.20).quoting(33, 0.20, 0.30))
                .holding(position(call(23), +5, 200))
                .holding(position(call(33), -5, 40)));

        Trade trade = decided.decision().trades().getFirst();
        assertThat(trade.effect()).isEqualTo(Trade.Effect.CLOSE);
        assertThat(trade.group()).isEqualTo("layer-1-2023-12-20");
        assertThat(trade.cost()).isEqualTo(Money.parse("-350.00"));
        // 1.74145 and 1.075, half-even to the cent of each leg
        assertThat(trade.fees()).isEqualTo(Money.parse("1.74").plus(Money.parse("1.08")));
        assertThat(decided.decision().holdings()).isEmpty();
        assertThat(decided.after().layersOn()).isZero();
    }

    private static String sale(HedgeScene scene) {
        HedgeDecision decided = disarm(scene);
        List<Trade> trades = decided.decision().trades();
        String cause = decided.decision().transitions().getFirst().cause();
        assertThat(decided.after().layers().getFirst()).isEqualTo(LayerState.cooldown());
        return trades.isEmpty() ? cause : cause + " " + HedgeScene.fills(trades.getFirst());
    }

    /** The second close below 15. */
    private static HedgeDecision disarm(HedgeScene scene) {
        LayerState on = new LayerState(LayerState.Status.ON, Optional.of("layer-1-2023-12-20"), 1, 0);
        return scene.previousVix("14").decide(LADDER, LadderState.armed(LADDER).with(0, on));
    }

    private static OptionContract call(double strike) {
        return new OptionContract(OptionRoot.VIX, EXPIRY, PutCall.CALL, strike);
    }

    private static Position position(Contract contract, long quantity, long entry) {
        LocalDate opened = LocalDate.of(2023, 12, 20);
        return new Position(Role.HEDGE, "layer-1-2023-12-20", contract, quantity, opened, entry, 2 * entry);
    }

    private static double price(String bidAndAsk, int side) {
        return Double.parseDouble(bidAndAsk.split(" ", -1)[side]);
    }
}

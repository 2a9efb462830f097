package org.alvh.gateway.ask;

import java.util.List;
import org.alvh.gateway.view.TradeView;
import org.alvh.proto.trading.v1.Effect;
import org.alvh.proto.trading.v1.Fill;
import org.alvh.proto.trading.v1.Trade;
import org.alvh.quant.money.Money;

/** Trades, whose fills become one price for one lot. */
final class TradeViewWire {

    private TradeViewWire() {}

    static List<TradeView> opened(List<Trade> trades) {
        return with(Effect.EFFECT_OPEN, trades);
    }

    static List<TradeView> closed(List<Trade> trades) {
        return with(Effect.EFFECT_CLOSE, trades);
    }

    static List<TradeView> all(List<Trade> trades) {
        return trades.stream().map(TradeViewWire::trade).toList();
    }

    private static List<TradeView> with(Effect effect, List<Trade> trades) {
        return all(trades.stream().filter(trade -> trade.getEffect() == effect).toList());
    }

    private static TradeView trade(Trade trade) {
        List<Fill> fills = trade.getFillsList();
        long lots = lots(fills);
        long received = fills.stream()
                .mapToLong(fill -> -fill.getQuantity() * fill.getPriceHundredths())
                .sum();
        Money fees = Money.ofCents(fills.stream().mapToLong(Fill::getFeeCents).sum());
        return new TradeView(trade.getGroup(), trade.getCause(), lots, Fields.pointsALot(received, lots), fees);
    }

    /** Every leg of options has the structure's lots; futures of two sizes stand in for one another, so they add up. */
    private static long lots(List<Fill> fills) {
        boolean futures = fills.stream().allMatch(fill -> fill.getContract().hasFuture());
        var lots = fills.stream().mapToLong(fill -> Math.abs(fill.getQuantity()));
        return futures ? lots.sum() : lots.max().orElse(0);
    }
}

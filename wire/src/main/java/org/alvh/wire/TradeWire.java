package org.alvh.wire;

import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Trade;

/** Trades and their fills. */
final class TradeWire {

    private static final EnumWire<Trade.Effect, org.alvh.proto.trading.v1.Effect> EFFECT =
            EnumWire.of("EFFECT_", Trade.Effect.class, org.alvh.proto.trading.v1.Effect.class);

    private TradeWire() {}

    static org.alvh.proto.trading.v1.Trade write(Trade trade) {
        var message = org.alvh.proto.trading.v1.Trade.newBuilder()
                .setGroup(trade.group())
                .setEffect(EFFECT.write(trade.effect()))
                .setCause(trade.cause());
        for (Fill fill : trade.fills()) {
            message.addFillsBuilder()
                    .setContract(ContractWire.write(fill.contract()))
                    .setQuantity(fill.quantity())
                    .setPriceHundredths(fill.priceHundredths())
                    .setFeeCents(fill.fee().cents());
        }
        return message.build();
    }

    static Trade read(org.alvh.proto.trading.v1.Trade message) {
        return new Trade(
                message.getGroup(),
                EFFECT.read(message.getEffectValue()),
                message.getCause(),
                message.getFillsList().stream().map(TradeWire::read).toList());
    }

    private static Fill read(org.alvh.proto.trading.v1.Fill message) {
        return new Fill(
                ContractWire.read(message.getContract()),
                message.getQuantity(),
                message.getPriceHundredths(),
                Money.ofCents(message.getFeeCents()));
    }
}

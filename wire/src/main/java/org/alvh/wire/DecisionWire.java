package org.alvh.wire;

import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Holding;

/**
 * Decisions. Their message also says the market that they belong to and whether they were made late, which is no part
 * of the decision itself.
 */
public final class DecisionWire {

    private DecisionWire() {}

    public static org.alvh.proto.trading.v1.Decision write(MarketId market, Decision decision, boolean late) {
        var message = org.alvh.proto.trading.v1.Decision.newBuilder()
                .setDecisionId(decision.key().decisionId())
                .setMarket(MarketWire.write(market))
                .setKey(write(decision.key()))
                .setLate(late);
        decision.outcomes().forEach(outcome -> message.addOutcomes(ReasonWire.write(outcome)));
        decision.transitions().forEach(transition -> message.addTransitions(ReasonWire.write(transition)));
        decision.trades().forEach(trade -> message.addTrades(TradeWire.write(trade)));
        decision.holdings().forEach(holding -> message.addHoldings(write(holding)));
        return message.build();
    }

    private static org.alvh.proto.trading.v1.DecisionKey write(DecisionKey key) {
        return org.alvh.proto.trading.v1.DecisionKey.newBuilder()
                .setAccount(key.account())
                .setSession(key.session().toString())
                .setRole(BookWire.ROLE.write(key.role()))
                .setMandateHash(key.mandateHash())
                .setSnapshotId(key.snapshot().value())
                .setBookVersion(key.bookVersion())
                .build();
    }

    private static org.alvh.proto.trading.v1.Holding write(Holding holding) {
        return org.alvh.proto.trading.v1.Holding.newBuilder()
                .setGroup(holding.group())
                .setContract(ContractWire.write(holding.contract()))
                .setQuantity(holding.quantity())
                .build();
    }

    /**
     * The decision of a message.
     *
     * @throws IllegalArgumentException also where the id is not the one that the key gives
     */
    public static Decision read(org.alvh.proto.trading.v1.Decision message) {
        DecisionKey key = read(message.getKey());
        if (!message.getDecisionId().equals(key.decisionId())) {
            throw new IllegalArgumentException("decision_id is '" + message.getDecisionId() + "', expected "
                    + key.decisionId() + ", which its key gives");
        }
        return new Decision(
                key,
                message.getOutcomesList().stream().map(ReasonWire::read).toList(),
                message.getTransitionsList().stream().map(ReasonWire::read).toList(),
                message.getTradesList().stream().map(TradeWire::read).toList(),
                message.getHoldingsList().stream().map(DecisionWire::read).toList());
    }

    private static DecisionKey read(org.alvh.proto.trading.v1.DecisionKey message) {
        return new DecisionKey(
                Fields.text("account", message.getAccount()),
                Fields.date("session", message.getSession()),
                BookWire.ROLE.read(message.getRoleValue()),
                Fields.text("mandate_hash", message.getMandateHash()),
                new SnapshotId(Fields.text("snapshot_id", message.getSnapshotId())),
                message.getBookVersion());
    }

    private static Holding read(org.alvh.proto.trading.v1.Holding message) {
        return new Holding(
                Fields.text("group", message.getGroup()),
                ContractWire.read(message.getContract()),
                message.getQuantity());
    }
}

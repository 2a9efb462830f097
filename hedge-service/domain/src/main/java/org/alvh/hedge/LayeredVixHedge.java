package org.alvh.hedge;

import static org.alvh.quant.trade.RuleOutcome.saw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.CondorRisk;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;
import org.alvh.quant.trade.Transition;

/**
 * The Adaptive Layered VIX Hedge (ALVH): a ladder of layers, each opened when the VIX has closed above its level
 * while condors are open, and sold when it has calmed. For each layer in turn: disarm, roll, re-arm, trigger. Levels
 * are compared with the official close of the session before; without one every layer holds its state.
 */
public final class LayeredVixHedge {

    private final HedgeParameters parameters;
    private final FillModel fillModel;
    private final FeeSchedule fees;

    public LayeredVixHedge(HedgeParameters parameters, FillModel fillModel, FeeSchedule fees) {
        this.parameters = parameters;
        this.fillModel = fillModel;
        this.fees = fees;
    }

    public HedgeDecision decide(Book book, Snapshot snapshot, LadderState before) {
        Session session = new Session(book, snapshot, before);
        if (parameters.layers().isEmpty()) {
            session.outcomes.add(RuleOutcome.passed("hedge", "NONE"));
        }
        for (int index = 0; index < parameters.layers().size(); index++) {
            session.judge(index);
        }
        DecisionKey key = DecisionKey.of(book, Role.HEDGE, snapshot.id());
        Decision decision = Decision.on(book, key, session.outcomes, session.transitions, session.trades);
        return new HedgeDecision(decision, session.state);
    }

    /** One decision in the making. */
    private final class Session {

        private final Book book;
        private final Snapshot snapshot;
        private final Money riskNotional;
        private final LayerPurchase purchase;
        private final List<RuleOutcome> outcomes = new ArrayList<>();
        private final List<Transition> transitions = new ArrayList<>();
        private final List<Trade> trades = new ArrayList<>();
        private LadderState state;

        Session(Book book, Snapshot snapshot, LadderState before) {
            this.book = book;
            this.snapshot = snapshot;
            this.state = before;
            this.riskNotional = CondorRisk.riskNotional(book.positions());
            this.purchase = new LayerPurchase(parameters, fillModel, fees, snapshot, riskNotional);
        }

        void judge(int index) {
            LayerParameters layer = parameters.layers().get(index);
            if (hasExpired(index)) {
                outcomes.add(RuleOutcome.passed(subject(index), "EXPIRED"));
                move(index, LayerState.cooldown(), "EXPIRED", 0, layer.disarmLevel());
                return;
            }
            if (snapshot.previous().vix().isEmpty()) {
                outcomes.add(RuleOutcome.abstained(subject(index), "LEVEL", "NO_VIX_CLOSE"));
                return;
            }
            double vix = snapshot.previous().vix().getAsDouble();
            LayerState before = state.layers().get(index).afterClose(vix, layer.disarmLevel());
            state = state.with(index, before);
            switch (before.status()) {
                case ON -> disarmOrRoll(index, layer, vix);
                case COOLDOWN -> rearm(index, layer, vix);
                case ARMED -> trigger(index, layer, vix);
            }
        }

        /** The portfolio has settled the layer's position: it is sold in this session, which its cool-down follows. */
        private boolean hasExpired(int index) {
            Optional<String> group = state.layers().get(index).group();
            return group.isPresent() && LayerPosition.of(book, group.get()).isEmpty();
        }

        private void disarmOrRoll(int index, LayerParameters layer, double vix) {
            LayerState current = state.layers().get(index);
            LayerPosition position =
                    LayerPosition.of(book, current.group().orElseThrow()).orElseThrow();
            boolean disarms = current.closesBelow() >= parameters.disarmCloses();
            Optional<ExpirySlice> slice = snapshot.vix().flatMap(position::slice);
            if (slice.isEmpty()) {
                String reason = snapshot.vix().isEmpty() ? snapshot.vixAbsence() : "NO_QUOTE";
                outcomes.add(RuleOutcome.abstained(subject(index), disarms ? "DISARM" : "ROLL", reason));
                return;
            }
            boolean rolls = slice.get().sessionsToLastTrade() <= parameters.rollSessions();
            outcomes.add(closesBelow(index, layer, vix, current, disarms));
            if (disarms) {
                sell(index, position, slice.get(), "DISARM").ifPresent(trade -> {
                    trades.add(trade);
                    move(index, LayerState.cooldown(), "DISARM", vix, layer.disarmLevel());
                });
            } else if (rolls) {
                sell(index, position, slice.get(), "ROLL").ifPresent(trade -> {
                    trades.add(trade);
                    buyAnew(index, layer, vix, current);
                });
            }
        }

        private static RuleOutcome closesBelow(
                int index, LayerParameters layer, double vix, LayerState current, boolean disarms) {
            RuleOutcome.Observation[] observed = {
                saw("vix", vix), saw("below", layer.disarmLevel()), saw("closesBelow", current.closesBelow())
            };
            return disarms
                    ? RuleOutcome.passed(subject(index), "DISARM", observed)
                    : RuleOutcome.refused(subject(index), "DISARM", "HOLD", observed);
        }

        /** The sale of a layer; without a bid the position is kept to settlement and the layer cools down at once. */
        private Optional<Trade> sell(int index, LayerPosition position, ExpirySlice slice, String cause) {
            VixMarket market = snapshot.vix().orElseThrow();
            Optional<Trade> sale = position.sale(market, slice, cause, fees);
            if (sale.isEmpty()) {
                outcomes.add(RuleOutcome.refused(subject(index), cause, "NO_BID"));
                move(index, LayerState.cooldown(), "NO_BID", 0, 0);
            }
            return sale;
        }

        /** After the sale of a roll: bought anew at today's size while it is wanted and can be, else cooling down. */
        private void buyAnew(int index, LayerParameters layer, double vix, LayerState current) {
            Optional<String> unwanted = unwanted(layer, vix);
            if (unwanted.isPresent()) {
                outcomes.add(RuleOutcome.refused(
                        subject(index), "ROLL", unwanted.get(), saw("vix", vix), saw("above", layer.disarmLevel())));
                move(index, LayerState.cooldown(), unwanted.get(), vix, layer.disarmLevel());
                return;
            }
            LayerPurchase.Result result = purchase.buy(subject(index), index, "ROLL");
            outcomes.add(result.outcome());
            if (result.trade().isEmpty()) {
                String cause =
                        result.refusedForSize() ? "ROLL_SIZE" : result.outcome().reason();
                move(index, LayerState.cooldown(), cause, vix, layer.disarmLevel());
                return;
            }
            Trade trade = result.trade().get();
            trades.add(trade);
            LayerState rolled =
                    new LayerState(LayerState.Status.ON, Optional.of(trade.group()), current.closesBelow(), 0);
            move(index, rolled, "ROLL", vix, layer.disarmLevel());
        }

        private Optional<String> unwanted(LayerParameters layer, double vix) {
            if (!(vix > layer.disarmLevel())) {
                return Optional.of("ROLL_LEVEL");
            }
            if (riskNotional.isZero()) {
                return Optional.of("NO_EXPOSURE");
            }
            return book.state().mayOpen()
                    ? Optional.empty()
                    : Optional.of(book.state().name());
        }

        private void rearm(int index, LayerParameters layer, double vix) {
            int closes = state.layers().get(index).closesSinceSale();
            RuleOutcome.Observation[] observed = {
                saw("vix", vix), saw("atMost", layer.level()), saw("closesSinceSale", closes)
            };
            if (closes < parameters.cooldownCloses() || vix > layer.level()) {
                outcomes.add(RuleOutcome.refused(subject(index), "REARM", "COOLDOWN", observed));
                return;
            }
            outcomes.add(RuleOutcome.passed(subject(index), "REARM", observed));
            move(index, LayerState.armed(), "REARM", vix, layer.level());
        }

        private void trigger(int index, LayerParameters layer, double vix) {
            RuleOutcome.Observation[] observed = {saw("vix", vix), saw("above", layer.level())};
            Optional<String> refusal = triggerRefusal(index, layer, vix);
            if (refusal.isPresent()) {
                outcomes.add(RuleOutcome.refused(subject(index), "TRIGGER", refusal.get(), observed));
                return;
            }
            LayerPurchase.Result result = purchase.buy(subject(index), index, "TRIGGER");
            outcomes.add(result.outcome());
            result.trade().ifPresent(trade -> {
                trades.add(trade);
                move(index, LayerState.on(trade.group()), "TRIGGER", vix, layer.level());
            });
        }

        private Optional<String> triggerRefusal(int index, LayerParameters layer, double vix) {
            if (!(vix > layer.level())) {
                return Optional.of("VIX_NOT_ABOVE");
            }
            if (!book.state().mayOpen()) {
                return Optional.of(book.state().name());
            }
            if (riskNotional.isZero()) {
                return Optional.of("NO_EXPOSURE");
            }
            boolean stands = index == 0 || state.layers().get(index - 1).isOn();
            return stands ? Optional.empty() : Optional.of("LAYER_BELOW_NOT_ON");
        }

        private void move(int index, LayerState to, String cause, double value, double threshold) {
            LayerState from = state.layers().get(index);
            transitions.add(new Transition(
                    subject(index), from.status().name(), to.status().name(), cause, value, threshold));
            state = state.with(index, to);
        }

        private static String subject(int index) {
            return "layer-" + (index + 1);
        }
    }
}

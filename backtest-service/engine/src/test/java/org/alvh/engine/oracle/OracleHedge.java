package org.alvh.engine.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alvh.engine.oracle.OracleAccount.Holding;
import org.alvh.engine.oracle.OracleChain.Quote;
import org.alvh.engine.oracle.OracleContract.Kind;
import org.alvh.engine.oracle.OracleResult.Cause;
import org.alvh.quant.time.SessionCalendar;

/** LADDER: 6.24–6.27 and the conventions' section on the hedge. */
final class OracleHedge {

    enum State {
        ARMED,
        ON,
        COOLDOWN
    }

    /** What one purchase bought, until all of it is gone. */
    static final class Purchase {
        final List<Holding> legs = new ArrayList<>();

        boolean isEnded() {
            return legs.stream().noneMatch(Holding::isOpen);
        }

        long realisedCents() {
            return legs.stream().mapToLong(leg -> leg.cashFlowCents).sum();
        }

        LocalDate expiry() {
            return legs.getFirst().contract.expiry();
        }
    }

    static final class Layer {
        final int number;
        final double trigger;
        final double disarm;
        final double share;
        State state = State.ARMED;
        int closesBelow;
        int sessionsCooled;
        Purchase held = new Purchase();

        /** @param trigger L_i; D_i = L_i − 3 */
        Layer(int number, double trigger, double share) {
            this.number = number;
            this.trigger = trigger;
            this.disarm = trigger - 3;
            this.share = share;
        }

        @Override
        public String toString() {
            return number + " " + state + " below=" + closesBelow + " cooled=" + sessionsCooled;
        }
    }

    /** What a DECISION knows. */
    record Scene(LocalDate today, OracleChain chain, double previousVix, boolean backwardation, long riskDollars) {}

    final List<Layer> layers = List.of(new Layer(1, 18, 0.175), new Layer(2, 22, 0.125), new Layer(3, 27, 0.075));
    private final List<Purchase> bought = new ArrayList<>();
    private final OracleSettings settings;
    private final SessionCalendar calendar;
    private long spendCents;

    OracleHedge(OracleSettings settings, SessionCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    int layersOn() {
        return (int) layers.stream().filter(layer -> layer.state == State.ON).count();
    }

    /** Premiums and fees of all purchases, rolls included. */
    long spendCents() {
        return spendCents;
    }

    /** Proceeds − cost − fees of what ended. */
    long realisedCents() {
        return bought.stream()
                .filter(Purchase::isEnded)
                .mapToLong(Purchase::realisedCents)
                .sum();
    }

    /** DECISION, on the book after the strategy's trades. */
    void decide(
            OracleAccount account,
            OracleChain chain,
            LocalDate today,
            OptionalDouble previousVix,
            boolean backwardation,
            long riskDollars) {
        for (Layer layer : layers) {
            boolean settled = layer.state == State.ON && layer.held.isEnded();
            if (settled) {
                coolDown(layer);
            }
            // A session without a VIX close holds all states and counts for nothing.
            if (previousVix.isPresent()) {
                Scene scene = new Scene(today, chain, previousVix.getAsDouble(), backwardation, riskDollars);
                decide(account, scene, layer, settled);
            }
        }
    }

    /** Disarm, roll, re-arm, trigger. */
    private void decide(OracleAccount account, Scene scene, Layer layer, boolean settledNow) {
        double vix = scene.previousVix();
        boolean soldNow = settledNow;
        if (layer.state == State.ON) {
            layer.closesBelow = vix < layer.disarm ? layer.closesBelow + 1 : 0;
            if (layer.closesBelow >= 2 && scene.chain().hasVix()) {
                sell(account, scene, layer, Cause.DISARM);
                coolDown(layer);
                soldNow = true;
            }
        }
        if (layer.state == State.ON
                && rollIsDue(scene.today(), layer)
                && scene.chain().hasVix()) {
            boolean sold = sell(account, scene, layer, Cause.ROLL);
            // Above D_i with a condor open it is bought anew at today's size; anything else cools down.
            boolean again =
                    sold && vix > layer.disarm && scene.riskDollars() > 0 && buy(account, scene, layer, Cause.ROLL);
            if (!again) {
                coolDown(layer);
                soldNow = true;
            }
        }
        if (layer.state == State.COOLDOWN && !soldNow) {
            layer.sessionsCooled++;
            if (layer.sessionsCooled >= 5 && vix <= layer.trigger) {
                layer.state = State.ARMED;
            }
        }
        boolean beneathIsOn = layer.number == 1 || layers.get(layer.number - 2).state == State.ON;
        if (layer.state == State.ARMED
                && vix > layer.trigger
                && beneathIsOn
                && scene.riskDollars() > 0
                && scene.chain().hasVix()
                && buy(account, scene, layer, Cause.TRIGGER)) {
            layer.state = State.ON;
            layer.closesBelow = 0;
        }
    }

    private static void coolDown(Layer layer) {
        layer.state = State.COOLDOWN;
        layer.sessionsCooled = 0;
        layer.closesBelow = 0;
    }

    /** At most two sessions remain after today, up to and including the last-trade session. */
    private boolean rollIsDue(LocalDate today, Layer layer) {
        LocalDate lastTrade = calendar.previousSession(layer.held.expiry());
        int remaining = 0;
        for (LocalDate day = today.plusDays(1); !day.isAfter(lastTrade); day = day.plusDays(1)) {
            remaining += calendar.isSession(day) ? 1 : 0;
        }
        return remaining <= 2;
    }

    /** Sells a layer whole at natural; false (NO_BID) leaves it in the book until it settles. */
    private static boolean sell(OracleAccount account, Scene scene, Layer layer, Cause cause) {
        List<Holding> legs = List.copyOf(layer.held.legs);
        List<Long> prices = new ArrayList<>();
        long net = 0;
        for (Holding leg : legs) {
            Quote quote = scene.chain().quote(leg.contract);
            if (leg.quantity > 0 && quote.bid() == 0) {
                return false;
            }
            prices.add(leg.quantity > 0 ? quote.bid() : quote.ask());
            net += leg.quantity > 0 ? quote.bid() : -quote.ask();
        }
        if (net <= 0) {
            return false;
        }
        for (int i = 0; i < legs.size(); i++) {
            Holding leg = legs.get(i);
            boolean complex =
                    layer.held.legs.stream().anyMatch(one -> one.contract.kind() == Kind.VIX_CALL) && legs.size() > 1;
            boolean buys = leg.quantity < 0;
            long fee = OracleAccount.feeCents(leg.contract, complex, buys, prices.get(i), Math.abs(leg.quantity));
            account.close(scene.today(), cause, leg, prices.get(i), fee);
        }
        return true;
    }

    // Purchases

    /** Buys a layer at today's size; false where nothing could be bought. */
    private boolean buy(OracleAccount account, Scene scene, Layer layer, Cause cause) {
        if (!scene.chain().listsVixOptions()) {
            return false;
        }
        LocalDate expiry = scene.chain().hedgeExpiry();
        // N1: lots = floor(p·risk notional/(100·VX of the option's own expiry))
        double vx = scene.chain().vx(expiry);
        long lots = (long) Math.floor(layer.share * scene.riskDollars() / (100 * vx));
        if (lots < 1) {
            return false;
        }
        Purchase order = new Purchase();
        switch (layer.number) {
            case 1 -> buyCall(account, scene, order, expiry, lots, cause);
            case 2 -> buyVertical(account, scene, layer, order, expiry, lots, 1_000, cause);
            default -> {
                if (scene.backwardation()) {
                    buyFutures(account, scene, layer, order, expiry, lots, cause);
                } else {
                    buyVertical(account, scene, layer, order, expiry, lots, 1_500, cause);
                }
            }
        }
        if (order.legs.isEmpty()) {
            return false;
        }
        layer.held = order;
        bought.add(order);
        spendCents -= order.realisedCents();
        return true;
    }

    /** Layer 1: long call nearest 0.375 delta, a single leg: λ = 1. */
    private static void buyCall(
            OracleAccount account, Scene scene, Purchase order, LocalDate expiry, long lots, Cause cause) {
        int strike = strikeNearest(scene.chain(), expiry, 0.375);
        if (strike == 0) {
            return;
        }
        OracleContract call = new OracleContract(Kind.VIX_CALL, expiry, strike);
        long fill = OracleAccount.fill(scene.chain().quote(call), true, BigDecimal.ONE);
        long fee = OracleAccount.feeCents(call, false, true, fill, lots);
        order.legs.add(account.open(scene.today(), cause, 1, call, lots, fill, fee));
    }

    /** Layers 2 and 3: long call nearest 0.45 delta, short the first strike at the distance that has a bid. */
    private void buyVertical(
            OracleAccount account,
            Scene scene,
            Layer layer,
            Purchase order,
            LocalDate expiry,
            long lots,
            int distance,
            Cause cause) {
        OracleChain chain = scene.chain();
        int longStrike = strikeNearest(chain, expiry, 0.45);
        if (longStrike == 0) {
            return;
        }
        OracleContract longCall = new OracleContract(Kind.VIX_CALL, expiry, longStrike);
        for (int strike : chain.vixStrikes()) {
            OracleContract shortCall = new OracleContract(Kind.VIX_CALL, expiry, strike);
            if (strike < longStrike + distance || chain.quote(shortCall).bid() == 0) {
                continue;
            }
            // λ of a package: 0.5, 1.0 where the previous session's VIX closed above 30.
            BigDecimal share = scene.previousVix() > 30 ? BigDecimal.ONE : settings.packageShare();
            long paid = OracleAccount.fill(chain.quote(longCall), true, share);
            long got = OracleAccount.fill(chain.quote(shortCall), false, share);
            long feeLong = OracleAccount.feeCents(longCall, true, true, paid, lots);
            long feeShort = OracleAccount.feeCents(shortCall, true, false, got, lots);
            order.legs.add(account.open(scene.today(), cause, layer.number, longCall, lots, paid, feeLong));
            order.legs.add(account.open(scene.today(), cause, layer.number, shortCall, -lots, got, feeShort));
            return;
        }
    }

    /** Layer 3 in backwardation: VXM, ten bought as one VX; each a single leg: λ = 1. VXM is listed since 2020-08-10. */
    private void buyFutures(
            OracleAccount account, Scene scene, Layer layer, Purchase order, LocalDate expiry, long lots, Cause cause) {
        Kind[] kinds = {Kind.VX, Kind.VXM};
        boolean mini = settings.listing() == OracleSettings.Listing.AS_TODAY
                || !scene.today().isBefore(LocalDate.of(2020, 8, 10));
        long[] quantities = {lots / 10, mini ? lots % 10 : 0};
        for (int i = 0; i < 2; i++) {
            if (quantities[i] == 0) {
                continue;
            }
            OracleContract future = new OracleContract(kinds[i], expiry, 0);
            long fill = OracleAccount.fill(scene.chain().quote(future), true, BigDecimal.ONE);
            long fee = OracleAccount.feeCents(future, false, true, fill, quantities[i]);
            order.legs.add(account.open(scene.today(), cause, layer.number, future, quantities[i], fill, fee));
        }
    }

    /** The strike from the forward outward whose delta is nearest, tie (1e-12) farther out; 0 where none is. */
    private static int strikeNearest(OracleChain chain, LocalDate expiry, double target) {
        int best = 0;
        double bestDistance = Double.POSITIVE_INFINITY;
        for (int strike : chain.vixStrikes()) {
            if (strike / 100.0 < chain.vx(expiry)) {
                continue;
            }
            double delta = chain.absoluteDelta(new OracleContract(Kind.VIX_CALL, expiry, strike));
            if (!Double.isNaN(delta) && Math.abs(delta - target) <= bestDistance + 1e-12) {
                best = strike;
                bestDistance = Math.abs(delta - target);
            }
        }
        return best;
    }
}

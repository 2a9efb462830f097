package org.alvh.hedge;

import static org.alvh.quant.trade.RuleOutcome.saw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.hedge.HedgeParameters.Instrument;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.instrument.TenorBand;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.MidVolatility;
import org.alvh.quant.market.OptionChain.ListedExpiry;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;

/** Chooses, sizes and fills what a layer buys on a snapshot. */
final class LayerPurchase {

    /** Two deltas this close to the target are equally near, and the strike farther out is taken. */
    private static final double SAME_DISTANCE = 1e-12;

    /** Contract notional counts VIX futures points at 100 dollars, for options and futures alike. */
    private static final int NOTIONAL_MULTIPLIER = 100;

    private static final int MINIS_IN_A_FUTURE = FuturesRoot.VX.multiplier() / FuturesRoot.VXM.multiplier();

    private final HedgeParameters parameters;
    private final FillModel fillModel;
    private final FeeSchedule fees;
    private final Snapshot snapshot;
    private final Money riskNotional;

    LayerPurchase(
            HedgeParameters parameters, FillModel fillModel, FeeSchedule fees, Snapshot snapshot, Money riskNotional) {
        this.parameters = parameters;
        this.fillModel = fillModel;
        this.fees = fees;
        this.snapshot = snapshot;
        this.riskNotional = riskNotional;
    }

    /** What was bought, or the outcome that says why nothing was. */
    record Result(Optional<Trade> trade, RuleOutcome outcome) {

        boolean refusedForSize() {
            return trade.isEmpty() && outcome.reason().equals(SIZE);
        }
    }

    static final String SIZE = "SIZE";

    Result buy(String subject, int index, String cause) {
        LayerParameters layer = parameters.layers().get(index);
        Attempt attempt = new Attempt(subject, cause, layer);
        if (snapshot.vix().isEmpty()) {
            return attempt.refused(snapshot.vixAbsence());
        }
        VixMarket market = snapshot.vix().get();
        if (!market.optionsListed()) {
            return attempt.refused("NOT_LISTED");
        }
        Optional<ExpirySlice> slice = expiry(market);
        if (slice.isEmpty()) {
            return attempt.refused("NO_EXPIRY");
        }
        String group = "layer-" + (index + 1) + "-" + snapshot.session();
        return attempt.fill(market, slice.get(), group);
    }

    /** The monthly expiry in the band nearest to the target, the later on a tie; else the first one beyond the band. */
    private Optional<ExpirySlice> expiry(VixMarket market) {
        TenorBand tenor = parameters.tenor();
        Optional<ListedExpiry> best = Optional.empty();
        long bestDistance = Long.MAX_VALUE;
        for (ListedExpiry listed : market.expiries(Integer.MAX_VALUE)) {
            long days = listed.expiry().toEpochDay() - snapshot.session().toEpochDay();
            if (!listed.monthly() || days < tenor.least()) {
                continue;
            }
            if (days > tenor.most()) {
                best = best.or(() -> Optional.of(listed));
                break;
            }
            long distance = tenor.distance(days);
            if (distance <= bestDistance) {
                best = Optional.of(listed);
                bestDistance = distance;
            }
        }
        return best.flatMap(listed -> market.slice(OptionRoot.VIX, listed.expiry()));
    }

    /** One try to open one layer, with what its outcome will say. */
    private final class Attempt {

        private final String subject;
        private final String cause;
        private final LayerParameters layer;
        private final List<RuleOutcome.Observation> observed = new ArrayList<>();

        Attempt(String subject, String cause, LayerParameters layer) {
            this.subject = subject;
            this.cause = cause;
            this.layer = layer;
        }

        Result refused(String reason) {
            return new Result(
                    Optional.empty(),
                    RuleOutcome.refused(subject, cause, reason, observed.toArray(RuleOutcome.Observation[]::new)));
        }

        private Result bought(String group, List<Fill> fills) {
            return new Result(
                    Optional.of(new Trade(group, Trade.Effect.OPEN, cause, fills)),
                    RuleOutcome.passed(subject, cause, observed.toArray(RuleOutcome.Observation[]::new)));
        }

        Result fill(VixMarket market, ExpirySlice slice, String group) {
            double notionalOfOne = NOTIONAL_MULTIPLIER * slice.forward();
            long lots = (long) Math.floor(layer.share() * riskNotional.dollars() / notionalOfOne);
            observed.add(saw("days", slice.days()));
            observed.add(saw("future", slice.forward()));
            observed.add(saw("riskNotional", riskNotional.dollars()));
            observed.add(saw("share", layer.share()));
            observed.add(saw("lots", lots));
            if (lots < 1) {
                return refused(SIZE);
            }
            return buysFuture() ? future(market, slice, group, lots) : options(slice, group, lots);
        }

        /** A curve whose ratio is not known is not in backwardation. */
        private boolean buysFuture() {
            OptionalDouble ratio = snapshot.previous().vxRatio();
            if (layer.instrument() != Instrument.FUTURE_OR_VERTICAL || ratio.isEmpty()) {
                return false;
            }
            observed.add(saw("vx1OverVx2", ratio.getAsDouble()));
            return ratio.getAsDouble() > 1;
        }

        private Result future(VixMarket market, ExpirySlice slice, String group, long lots) {
            Optional<Quote> quote = market.future(slice.expiry());
            if (!market.futuresListed() || quote.isEmpty()) {
                return refused("NOT_LISTED");
            }
            long price = FillModel.buyHundredths(
                    quote.get(),
                    fillModel.shareMillionths(1, snapshot.previous().vix()));
            List<Fill> fills = new ArrayList<>(2);
            addFuture(fills, FuturesRoot.VX, slice, lots / MINIS_IN_A_FUTURE, price);
            if (market.miniFuturesListed()) {
                addFuture(fills, FuturesRoot.VXM, slice, lots % MINIS_IN_A_FUTURE, price);
            }
            return fills.isEmpty() ? refused(SIZE) : bought(group, fills);
        }

        private void addFuture(List<Fill> fills, FuturesRoot root, ExpirySlice slice, long lots, long price) {
            if (lots > 0) {
                fills.add(leg(new FuturesContract(root, slice.expiry()), lots, price, false));
            }
        }

        private Result options(ExpirySlice slice, String group, long lots) {
            OptionalDouble longStrike = strikeNearest(slice, layer.longDelta());
            if (longStrike.isEmpty()) {
                return refused("NO_STRIKE");
            }
            observed.add(saw("longStrike", longStrike.getAsDouble()));
            boolean vertical = layer.instrument() != Instrument.CALL;
            OptionalDouble shortStrike = vertical
                    ? firstSellable(slice, longStrike.getAsDouble() + layer.shortStrikeDistance())
                    : OptionalDouble.empty();
            if (vertical && shortStrike.isEmpty()) {
                return refused("NO_SHORT_STRIKE");
            }
            long share = fillModel.shareMillionths(
                    vertical ? 2 : 1, snapshot.previous().vix());
            List<Fill> fills = new ArrayList<>(2);
            Quote bought = quote(slice, longStrike.getAsDouble());
            fills.add(
                    leg(call(slice, longStrike.getAsDouble()), lots, FillModel.buyHundredths(bought, share), vertical));
            if (vertical) {
                observed.add(saw("shortStrike", shortStrike.getAsDouble()));
                Quote sold = quote(slice, shortStrike.getAsDouble());
                fills.add(leg(
                        call(slice, shortStrike.getAsDouble()), -lots, FillModel.sellHundredths(sold, share), true));
            }
            return bought(group, fills);
        }

        private Fill leg(Contract contract, long quantity, long price, boolean complex) {
            return new Fill(contract, quantity, price, fees.fee(contract, quantity, price, complex));
        }
    }

    private static OptionContract call(ExpirySlice slice, double strike) {
        return new OptionContract(OptionRoot.VIX, slice.expiry(), PutCall.CALL, strike);
    }

    private static Quote quote(ExpirySlice slice, double strike) {
        return slice.quote(PutCall.CALL, strike)
                .orElseThrow(() -> new IllegalStateException("strike " + strike + " was chosen without a quote"));
    }

    private static OptionalDouble strikeNearest(ExpirySlice slice, double targetDelta) {
        OptionalDouble best = OptionalDouble.empty();
        double bestDistance = Double.POSITIVE_INFINITY;
        for (double strike : slice.strikes()) {
            OptionalDouble delta = MidVolatility.delta(slice, PutCall.CALL, strike);
            if (delta.isEmpty()) {
                continue;
            }
            double distance = Math.abs(delta.getAsDouble() - targetDelta);
            if (distance <= bestDistance + SAME_DISTANCE) {
                best = OptionalDouble.of(strike);
                bestDistance = Math.min(distance, bestDistance);
            }
            if (delta.getAsDouble() < targetDelta / 2) {
                break;
            }
        }
        return best;
    }

    private static OptionalDouble firstSellable(ExpirySlice slice, double least) {
        for (double strike : slice.strikes()) {
            if (strike >= least
                    && slice.quote(PutCall.CALL, strike).filter(Quote::hasBid).isPresent()) {
                return OptionalDouble.of(strike);
            }
        }
        return OptionalDouble.empty();
    }
}

package org.alvh.strategy;

import static org.alvh.quant.trade.RuleOutcome.saw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.instrument.TenorBand;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.OptionChain.ListedExpiry;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.trade.RuleOutcome;

/**
 * One search for the condor that the parameters ask for on a chain. It leaves behind the outcome of every rule on
 * the way; where no condor can be built, the last refusal says why.
 */
final class CondorStructure {

    /** The subject under which the rules of a new condor are logged. */
    static final String ENTRY = "entry";

    private final CondorParameters parameters;
    private final Snapshot snapshot;
    private final OptionChain chain;
    private final List<RuleOutcome> outcomes = new ArrayList<>();

    CondorStructure(CondorParameters parameters, Snapshot snapshot, OptionChain chain) {
        this.parameters = parameters;
        this.snapshot = snapshot;
        this.chain = chain;
    }

    /** A condor and the slice that it was chosen on. */
    record Found(IronCondor condor, ExpirySlice slice) {}

    /** The outcomes of the rules asked so far. */
    List<RuleOutcome> outcomes() {
        return outcomes;
    }

    Optional<Found> search() {
        return chooseExpiry().flatMap(slice -> chooseStrikes(slice).map(condor -> new Found(condor, slice)));
    }

    private Optional<ExpirySlice> chooseExpiry() {
        TenorBand tenor = parameters.tenor();
        // A PM series in the band wins over an AM one at any distance; AM is for times before the weeklys.
        Optional<ListedExpiry> listed = nearest(Settlement.PM).or(() -> nearest(Settlement.AM));
        Optional<ExpirySlice> slice = listed.flatMap(found -> chain.slice(found.root(), found.expiry()));
        if (slice.isEmpty()) {
            refuse("EXPIRY", "NO_EXPIRY_IN_BAND", saw("leastDays", tenor.least()), saw("mostDays", tenor.most()));
            return slice;
        }
        int days = slice.get().days();
        if (!slice.get().calibrated()) {
            refuse("EXPIRY", "TENOR_NOT_CALIBRATED", saw("days", days));
            return Optional.empty();
        }
        pass("EXPIRY", saw("days", days), saw("forward", slice.get().forward()));
        return slice;
    }

    /** Expiries come in date order, so taking the later of two equally near ones breaks the tie as asked. */
    private Optional<ListedExpiry> nearest(Settlement settlement) {
        TenorBand tenor = parameters.tenor();
        Optional<ListedExpiry> best = Optional.empty();
        long bestDistance = Long.MAX_VALUE;
        for (ListedExpiry listed : chain.expiries(tenor.most())) {
            long days = listed.expiry().toEpochDay() - snapshot.session().toEpochDay();
            long distance = tenor.distance(days);
            if (tenor.holds(days) && listed.root().settlement() == settlement && distance <= bestDistance) {
                best = Optional.of(listed);
                bestDistance = distance;
            }
        }
        return best;
    }

    private Optional<IronCondor> chooseStrikes(ExpirySlice slice) {
        StrikeSelector selector = new StrikeSelector(slice);
        Optional<StrikeSelector.ShortStrike> put = chooseShort(selector, PutCall.PUT);
        Optional<StrikeSelector.ShortStrike> call = chooseShort(selector, PutCall.CALL);
        if (put.isEmpty() || call.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble volatility = selector.atTheMoneyVolatility();
        if (volatility.isEmpty()) {
            refuse("WINGS", "NO_AT_THE_MONEY_QUOTE");
            return Optional.empty();
        }
        double sigma = volatility.getAsDouble();
        double shortPut = selector.strike(put.get().index());
        double shortCall = selector.strike(call.get().index());
        double longPut = wing(selector, PutCall.PUT, put.get(), sigma);
        double longCall = wing(selector, PutCall.CALL, call.get(), sigma);
        RuleOutcome.Observation[] observed = {
            saw("atTheMoneyVolatility", sigma), saw("longPut", longPut), saw("longCall", longCall)
        };
        if (longPut >= shortPut || longCall <= shortCall || shortPut >= shortCall) {
            refuse("WINGS", "ZERO_WIDTH", observed);
            return Optional.empty();
        }
        pass("WINGS", observed);
        return Optional.of(new IronCondor(slice.root(), slice.expiry(), longPut, shortPut, shortCall, longCall));
    }

    private double wing(StrikeSelector selector, PutCall putCall, StrikeSelector.ShortStrike sold, double volatility) {
        return selector.wing(putCall, sold.index(), volatility, parameters.wings(), snapshot.spot());
    }

    private Optional<StrikeSelector.ShortStrike> chooseShort(StrikeSelector selector, PutCall putCall) {
        CondorParameters.Shorts shorts = parameters.shorts();
        String rule = "SHORT_" + putCall;
        Optional<StrikeSelector.ShortStrike> found = selector.nearestDelta(putCall, shorts);
        if (found.isEmpty()) {
            refuse(rule, "NO_STRIKE_WITH_A_BID");
            return found;
        }
        double delta = found.get().delta();
        RuleOutcome.Observation[] observed = {
            saw("strike", selector.strike(found.get().index())),
            saw("delta", delta),
            saw("target", shorts.targetDelta())
        };
        if (delta < shorts.leastDelta() || delta > shorts.mostDelta()) {
            refuse(rule, "DELTA_OUT_OF_BAND", observed);
            return Optional.empty();
        }
        pass(rule, observed);
        return found;
    }

    private void pass(String rule, RuleOutcome.Observation... observed) {
        outcomes.add(RuleOutcome.passed(ENTRY, rule, observed));
    }

    private void refuse(String rule, String reason, RuleOutcome.Observation... observed) {
        outcomes.add(RuleOutcome.refused(ENTRY, rule, reason, observed));
    }
}

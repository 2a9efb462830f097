package org.alvh.marketdata.replay;

import java.util.Optional;
import java.util.function.Supplier;
import org.alvh.marketdata.surface.SmileSection;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.Quote;

/** One expiry quoted by a model: the model's price less and plus a half-spread, on the exchange's ticks. */
final class ModelledSlice implements SliceOfSeries {

    /** How a model price becomes a quote. */
    interface Quoting {
        Quote around(double price);
    }

    private final SliceTerms terms;
    private final SmileSection smile;
    private final Quoting quoting;
    private final Supplier<double[]> grid;
    private final int leastCalibratedDays;
    private double[] strikes = {};

    /** Strikes are made when they are first asked for: most slices are only marked, never searched. */
    ModelledSlice(
            SliceTerms terms, SmileSection smile, Quoting quoting, Supplier<double[]> grid, int leastCalibratedDays) {
        this.terms = terms;
        this.smile = smile;
        this.quoting = quoting;
        this.grid = grid;
        this.leastCalibratedDays = leastCalibratedDays;
    }

    @Override
    public SliceTerms terms() {
        return terms;
    }

    @Override
    public double[] strikes() {
        if (strikes.length == 0) {
            strikes = grid.get();
        }
        return strikes;
    }

    @Override
    public Optional<Quote> quote(PutCall putCall, double strike) {
        return Optional.of(quoting.around(terms.discountFactor() * smile.price(putCall, terms.forward(), strike)));
    }

    @Override
    public boolean calibrated() {
        return days() >= leastCalibratedDays;
    }
}

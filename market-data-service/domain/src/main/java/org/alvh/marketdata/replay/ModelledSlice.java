package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.alvh.marketdata.surface.SmileSection;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Quote;
import org.alvh.quant.time.SessionCalendar;

/** One expiry quoted by a model: the model's price less and plus a half-spread, on the exchange's ticks. */
final class ModelledSlice implements ExpirySlice {

    /** How a model price becomes a quote. */
    interface Quoting {
        Quote around(double price);
    }

    private final OptionRoot root;
    private final LocalDate asOf;
    private final LocalDate expiry;
    private final double forward;
    private final double discountFactor;
    private final SmileSection smile;
    private final Quoting quoting;
    private final Supplier<double[]> grid;
    private final LocalDate lastTrade;
    private final SessionCalendar calendar;
    private final int leastCalibratedDays;
    private double[] strikes = {};

    /** Strikes are made when they are first asked for: most slices are only marked, never searched. */
    ModelledSlice(Terms terms, SmileSection smile, Quoting quoting, Supplier<double[]> grid, int leastCalibratedDays) {
        this.root = terms.root();
        this.asOf = terms.asOf();
        this.expiry = terms.expiry();
        this.forward = terms.forward();
        this.discountFactor = terms.discountFactor();
        this.lastTrade = terms.lastTrade();
        this.calendar = terms.calendar();
        this.smile = smile;
        this.quoting = quoting;
        this.grid = grid;
        this.leastCalibratedDays = leastCalibratedDays;
    }

    /** What a slice is a slice of. */
    record Terms(
            OptionRoot root,
            LocalDate asOf,
            LocalDate expiry,
            LocalDate lastTrade,
            double forward,
            double discountFactor,
            SessionCalendar calendar) {}

    @Override
    public OptionRoot root() {
        return root;
    }

    @Override
    public LocalDate expiry() {
        return expiry;
    }

    @Override
    public int days() {
        return Math.toIntExact(expiry.toEpochDay() - asOf.toEpochDay());
    }

    @Override
    public int sessionsToLastTrade() {
        int sessions = 0;
        for (LocalDate day = asOf.plusDays(1); !day.isAfter(lastTrade); day = day.plusDays(1)) {
            if (calendar.isSession(day)) {
                sessions++;
            }
        }
        return sessions;
    }

    @Override
    public double years() {
        return smile.years();
    }

    @Override
    public double forward() {
        return forward;
    }

    @Override
    public double discountFactor() {
        return discountFactor;
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
        return Optional.of(quoting.around(discountFactor * smile.price(putCall, forward, strike)));
    }

    @Override
    public boolean calibrated() {
        return days() >= leastCalibratedDays;
    }
}

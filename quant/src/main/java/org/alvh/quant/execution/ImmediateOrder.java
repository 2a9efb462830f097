package org.alvh.quant.execution;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A package sent to be filled at once on what is displayed, at the share of the spread that a {@link FillModel} takes
 * of orders with as many legs; what does not fill is withdrawn.
 *
 * @param at time of the exchange
 */
public record ImmediateOrder(List<PackageLeg> legs, long lots, LocalDateTime at) {

    public ImmediateOrder {
        legs = List.copyOf(legs);
        if (lots < 1) {
            throw new IllegalArgumentException("an order of " + lots + " lots is none");
        }
    }

    /** What became of the order. */
    public sealed interface Outcome {

        /**
         * All of it filled, or as much as is displayed.
         *
         * @param creditHundredths net of the legs' fills, each rounded against the account; a debit is below zero
         * @param restLots lots that did not fill
         */
        record Filled(long creditHundredths, long lots, long restLots) implements Outcome {}

        /** Nothing was traded. */
        record Refused(QuoteRefusal reason) implements Outcome {}
    }

    /** Tries the order; a VIX close that is not known is no stress. */
    public Outcome fill(FillModel model, OptionalDouble previousVixClose, QuoteCheck check, SizeRule sizes) {
        return switch (PackageQuote.of(legs, check, at)) {
            case PackageQuote.Refused refused -> new Outcome.Refused(refused.reason());
            case PackageQuote.Natural natural -> {
                Optional<QuoteRefusal> refusal = sizes.refusal(natural.lots());
                yield refusal.isPresent()
                        ? new Outcome.Refused(refusal.get())
                        : filled(
                                sizes.fillable(lots, natural.lots()),
                                model.shareMillionths(legs.size(), previousVixClose));
            }
        };
    }

    private Outcome filled(long fillable, long shareMillionths) {
        long credit = legs.stream()
                .mapToLong(leg -> leg.creditHundredths(shareMillionths))
                .sum();
        return new Outcome.Filled(credit, fillable, lots - fillable);
    }
}

package org.alvh.quant.execution;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.alvh.quant.market.Quote;

/**
 * Which displayed quotes can be traded on. Where several things are wrong with one, the first in the order of
 * {@link QuoteRefusal} is the reason.
 *
 * @param staleAfter a quote older than this is refused
 */
public record QuoteCheck(Duration staleAfter) {

    public QuoteCheck {
        if (staleAfter.isNegative()) {
            throw new IllegalArgumentException("staleAfter is " + staleAfter + ", expected a duration from zero");
        }
    }

    /** For minute bars: whatever was not updated within its own minute is old. */
    public static QuoteCheck ofMinuteBars() {
        return new QuoteCheck(Duration.ofMinutes(1));
    }

    /** What a quote is good for. */
    public sealed interface Verdict {

        /** It can be traded on. */
        record Usable(Quote quote) implements Verdict {}

        /** It cannot. */
        record Refused(QuoteRefusal reason) implements Verdict {}
    }

    /**
     * Judges one series.
     *
     * @param quote empty where nobody quotes it
     * @param sale true where the series is to be sold
     * @param now time of the decision
     */
    public Verdict judge(Optional<DisplayedQuote> quote, boolean sale, LocalDateTime now) {
        if (quote.isEmpty()) {
            return new Verdict.Refused(QuoteRefusal.NO_QUOTE);
        }
        DisplayedQuote displayed = quote.get();
        Optional<QuoteRefusal> refusal = refusal(displayed, sale, now);
        return refusal.isPresent()
                ? new Verdict.Refused(refusal.get())
                : new Verdict.Usable(new Quote(displayed.bidHundredths(), displayed.askHundredths()));
    }

    private Optional<QuoteRefusal> refusal(DisplayedQuote quote, boolean sale, LocalDateTime now) {
        if (quote.at().isAfter(now)) {
            throw new IllegalArgumentException(
                    "quote of " + quote.at() + " is not known yet at " + now + ": hand in quotes up to the decision");
        }
        if (quote.askHundredths() == 0) {
            return Optional.of(QuoteRefusal.NO_QUOTE);
        }
        if (Duration.between(quote.at(), now).compareTo(staleAfter) > 0) {
            return Optional.of(QuoteRefusal.STALE);
        }
        if (quote.bidHundredths() > quote.askHundredths()) {
            return Optional.of(QuoteRefusal.CROSSED);
        }
        if (quote.bidHundredths() == quote.askHundredths()) {
            return Optional.of(QuoteRefusal.ZERO_WIDTH);
        }
        return sale && quote.bidHundredths() == 0 ? Optional.of(QuoteRefusal.NO_BID) : Optional.empty();
    }
}

package org.alvh.marketdata.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.fit.ParityForward;
import org.alvh.marketdata.fit.StrikeQuotes;
import org.alvh.marketdata.fit.StrikeQuotes.Side;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.QuoteColumns;
import org.alvh.quant.execution.DisplayedQuote;
import org.alvh.quant.execution.QuoteCheck;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.Points;
import org.alvh.quant.market.Quote;
import org.alvh.quant.time.SessionCalendar;

/**
 * One expiry as it was quoted. Forward and discount factor are those of put–call parity. A quote is there as it was
 * recorded or not at all: nobody asks, crossed and locked ones are refused as {@link QuoteCheck} does, and none is
 * repaired.
 */
final class QuotedSlice implements SliceOfSeries {

    /** All quotes of a recorded day are of one moment, so none of them is old. */
    private static final QuoteCheck CHECK = new QuoteCheck(Duration.ZERO);

    private final SliceTerms terms;
    private final ExpiryChain chain;
    private final double[] strikes;

    private QuotedSlice(SliceTerms terms, ExpiryChain chain, double[] strikes) {
        this.terms = terms;
        this.chain = chain;
        this.strikes = strikes;
    }

    /** The slice of a recorded expiry; empty where its quotes make no forward. */
    static Optional<ExpirySlice> of(SeriesKey series, LocalDate asOf, ExpiryChain chain, SessionCalendar calendar) {
        double[] strikes = chain.strikes();
        return ParityForward.of(quotes(chain, strikes))
                .map(parity -> new QuotedSlice(
                        SliceTerms.of(series, asOf, parity.forward(), parity.discountFactor(), calendar),
                        chain,
                        strikes));
    }

    private static List<StrikeQuotes> quotes(ExpiryChain chain, double[] strikes) {
        List<StrikeQuotes> quotes = new ArrayList<>(strikes.length);
        for (double strike : strikes) {
            quotes.add(new StrikeQuotes(strike, side(chain.puts(), strike), side(chain.calls(), strike)));
        }
        return quotes;
    }

    private static Side side(QuoteColumns side, double strike) {
        int index = side.indexOf(strike);
        return index < 0 ? Side.ABSENT : new Side(side.bid(index), side.ask(index));
    }

    @Override
    public SliceTerms terms() {
        return terms;
    }

    @Override
    public double[] strikes() {
        return strikes;
    }

    @Override
    public Optional<Quote> quote(PutCall putCall, double strike) {
        QuoteColumns side = chain.side(putCall);
        int index = side.indexOf(strike);
        if (index < 0) {
            return Optional.empty();
        }
        LocalDateTime moment = terms.asOf().atStartOfDay();
        DisplayedQuote displayed = DisplayedQuote.withoutSizes(
                Points.toHundredths(side.bid(index)), Points.toHundredths(side.ask(index)), moment);
        return switch (CHECK.judge(Optional.of(displayed), false, moment)) {
            case QuoteCheck.Verdict.Usable usable -> Optional.of(usable.quote());
            case QuoteCheck.Verdict.Refused _ -> Optional.empty();
        };
    }

    @Override
    public boolean calibrated() {
        return true;
    }
}

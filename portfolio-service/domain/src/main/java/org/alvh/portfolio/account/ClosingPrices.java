package org.alvh.portfolio.account;

import java.util.Optional;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.trade.Position;

/** The closing quotes that positions are marked at; a chain that is missing leaves yesterday's marks. */
public record ClosingPrices(Optional<OptionChain> spx, Optional<VixMarket> vix) {

    /**
     * What a position is marked at.
     *
     * @param doubledHundredths twice the mark: the sum of bid and ask, or twice a future's settlement price
     * @param liquidationHundredths what a forced seller gets, or a forced buyer pays
     */
    record Mark(long doubledHundredths, long liquidationHundredths) {}

    /** Empty where nobody quotes the position, or its future has no settlement price: the older mark stands. */
    Optional<Mark> mark(Position position) {
        Optional<Quote> quote = quote(position.contract());
        Optional<Long> doubled = switch (position.contract()) {
            case FuturesContract future ->
                vix.flatMap(market -> market.futureMarkHundredths(future.expiry()))
                        .map(mark -> 2 * mark);
            case OptionContract _ -> quote.map(Quote::midDoubledHundredths);
        };
        return quote.flatMap(quoted -> doubled.map(
                mark -> new Mark(mark, position.isShort() ? quoted.askHundredths() : quoted.bidHundredths())));
    }

    private Optional<Quote> quote(Contract contract) {
        return switch (contract) {
            case FuturesContract future -> vix.flatMap(market -> market.future(future.expiry()));
            case OptionContract option ->
                chain(option.root())
                        .flatMap(chain -> chain.slice(option.root(), option.expiry()))
                        .flatMap(slice -> slice.quote(option.putCall(), option.strike()));
        };
    }

    private Optional<? extends OptionChain> chain(OptionRoot root) {
        return root == OptionRoot.VIX ? vix : spx;
    }
}

package org.alvh.portfolio.account;

import java.util.Optional;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.Quote;
import org.alvh.quant.market.VixMarket;

/** The closing quotes that positions are marked at; a chain that is missing leaves yesterday's marks. */
public record ClosingPrices(Optional<OptionChain> spx, Optional<VixMarket> vix) {

    Optional<Quote> quote(Contract contract) {
        return switch (contract) {
            case FuturesContract future -> vix.flatMap(market -> market.future(future.expiry()));
            case OptionContract option ->
                chain(option.root())
                        .flatMap(chain -> chain.slice(option.root(), option.expiry()))
                        .flatMap(slice -> slice.quote(option.putCall(), option.strike()));
        };
    }

    Optional<Long> futureMark(FuturesContract future) {
        return vix.flatMap(market -> market.futureMarkHundredths(future.expiry()));
    }

    private Optional<? extends OptionChain> chain(OptionRoot root) {
        return root == OptionRoot.VIX ? vix : spx;
    }
}

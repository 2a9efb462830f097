package org.alvh.quant.market;

import java.time.LocalDate;
import java.util.Optional;

/** VIX options together with the futures that they are priced off. */
public interface VixMarket extends OptionChain {

    /** True where VIX options trade on this date under the listing rules of the run. */
    boolean optionsListed();

    /** True where VX futures trade on this date under the listing rules of the run. */
    boolean futuresListed();

    /** True where the tenth-size VXM trades on this date under the listing rules of the run. */
    boolean miniFuturesListed();

    /** The quote of the VIX future of an expiry; empty where nothing quotes it. */
    Optional<Quote> future(LocalDate expiry);

    /** The settlement price of the VIX future of an expiry, rounded to a hundredth of a point. */
    Optional<Long> futureMarkHundredths(LocalDate expiry);
}

package org.alvh.marketdata.replay;

import java.time.LocalDate;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.time.DayCount;

/** A slice that knows what it is a slice of, whatever its quotes are made of. */
sealed interface SliceOfSeries extends ExpirySlice permits ModelledSlice, QuotedSlice {

    SliceTerms terms();

    @Override
    default OptionRoot root() {
        return terms().root();
    }

    @Override
    default LocalDate expiry() {
        return terms().expiry();
    }

    @Override
    default int days() {
        return terms().days();
    }

    @Override
    default int sessionsToLastTrade() {
        return terms().sessionsToLastTrade();
    }

    @Override
    default double years() {
        return DayCount.years(days());
    }

    @Override
    default double forward() {
        return terms().forward();
    }

    @Override
    default double discountFactor() {
        return terms().discountFactor();
    }
}

package org.alvh.cli.verify;

import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.marketdata.replay.ReplayedMarket;
import org.alvh.portfolio.account.Payoffs;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.ExchangeCalendar;

/**
 * An AM-settled option that is held to its expiry, on a market of two sessions: the last it trades on and the morning
 * it settles on. What that morning settles on is the market's own choice among what it was told.
 *
 * @param fillHundredths price of the option in hundredths of a point
 */
record HeldToOpening(OptionContract option, long quantity, long fillHundredths) {

    /** Far from any value that is told, so that one taken from the wrong place shows. */
    private static final double ELSEWHERE = 1_000;

    /** What of the index the market knows beside closes that do not matter. */
    enum Told {
        /** The close of the session before, which stands in where nothing of the morning is known. */
        CLOSE,
        /** The open of the morning, the proxy of its SOQ. */
        OPEN,
        /** The SOQ itself. */
        SOQ
    }

    /** The cash of an account that began with some, bought or sold the option, and saw it settle. */
    Money equity(Money start, Told told, double points) {
        Money paid = Money.ofCents(fillHundredths * option.multiplier() * quantity);
        return start.minus(paid).plus(Payoffs.payoff(option, quantity, opening(told, points)));
    }

    private SettlementValue opening(Told told, double points) {
        LocalDate morning = option.expiry();
        MarketDay.Builder before = MarketDay.on(ExchangeCalendar.newYork().previousSession(morning))
                .with(Series.SPX_CLOSE, told == Told.CLOSE ? points : ELSEWHERE);
        MarketDay.Builder settling = MarketDay.on(morning).with(Series.SPX_CLOSE, ELSEWHERE);
        switch (told) {
            case CLOSE -> {}
            case OPEN -> settling.with(Series.SPX_OPEN, points);
            case SOQ -> settling.with(Series.SPX_OPEN, ELSEWHERE).with(Series.SPX_SET, points);
        }
        ReplayedMarket market = new ReplayedMarket(
                new MarketId(MarketId.Kind.SIM, "verify"),
                MarketRecord.of(new MarketHistory(List.of(before.build(), settling.build()))),
                MarketAssumptions.standard());
        return market.session(morning)
                .spxOpening()
                .orElseThrow(() -> new BadCase("nothing settles " + option + " on " + morning));
    }
}

package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.time.ExchangeCalendar;

/** A history of sessions from Monday 2024-01-08 on: SPX at 5000, VIX at 14, bills at 5 %, unless said otherwise. */
final class Days {

    static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);

    private final List<MarketDay> days = new ArrayList<>();
    private LocalDate next = MONDAY;

    /** A change of the day that is added next. */
    interface Change {
        MarketDay.Builder of(MarketDay.Builder day);
    }

    Days from(LocalDate first) {
        next = first;
        return this;
    }

    Days with(Change change) {
        return with(1, change);
    }

    Days with(int sessions, Change change) {
        for (int i = 0; i < sessions; i++) {
            days.add(change.of(MarketDay.on(next)
                            .with(Series.SPX_CLOSE, 5000)
                            .with(Series.VIX_CLOSE, 14)
                            .with(Series.RF_3M, 5))
                    .build());
            next = ExchangeCalendar.newYork().nextSession(next);
        }
        return this;
    }

    Days plain(int sessions) {
        return with(sessions, day -> day);
    }

    /** Sessions that lack one series. */
    Days without(Series series, int sessions) {
        with(sessions, day -> day);
        for (int i = days.size() - sessions; i < days.size(); i++) {
            days.set(i, days.get(i).without(series));
        }
        return this;
    }

    /** A row that is no session: it has no SPX close. */
    Days closed(Series series, double value) {
        days.add(MarketDay.on(next).with(series, value).build());
        next = ExchangeCalendar.newYork().nextSession(next);
        return this;
    }

    ReplayedMarket market(Listing listing) {
        return market(days, listing);
    }

    static ReplayedMarket market(List<MarketDay> days, Listing listing) {
        return market(days, MarketAssumptions.standard().withListing(listing));
    }

    static ReplayedMarket market(List<MarketDay> days, MarketAssumptions assumptions) {
        return new ReplayedMarket(
                new MarketId(MarketId.Kind.SIM, "days"), MarketRecord.of(new MarketHistory(days)), assumptions);
    }

    /** The last session. */
    MarketSession last() {
        ReplayedMarket market = market(Listing.AS_TODAY);
        return market.session(market.dates().getLast());
    }
}

package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.ExpirySlice;
import org.alvh.quant.market.OptionChain;
import org.alvh.quant.market.OptionChain.ListedExpiry;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.market.VixMarket;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A decision is a function of its snapshot, and a snapshot of the past: what comes later changes none, and the
 * levels of the day change its prices only. Dates are left alone, since a market's calendar is its record.
 */
class LookAheadTest {

    private static final int SESSIONS = 40;
    private static final List<MarketDay> DAYS = new SimulatedMarket(11, ExchangeCalendar.newYork()).days(SESSIONS);
    private static final List<MarketDay> OTHER = new SimulatedMarket(12, ExchangeCalendar.newYork()).days(SESSIONS);

    /** Another market's days after a session, or none at all: everything up to it is the same to the last bit. */
    @Seeded(cases = 4)
    void whatComesLaterChangesNothing(SeededCase seeded) {
        int last = DAYS.size() - 2 - seeded.random().nextInt(SESSIONS);
        List<MarketDay> changed = new ArrayList<>(DAYS.subList(0, last + 1));
        changed.addAll(OTHER.subList(last + 1, OTHER.size()));
        List<MarketDay> cut = DAYS.subList(0, last + 1);

        List<String> known = known(DAYS, last);

        assertThat(known(changed, last)).isEqualTo(known);
        assertThat(known(cut, last)).isEqualTo(known);
    }

    /** The guard itself sees a change that it should see. */
    @Test
    void aChangeOfTheSessionItselfIsSeen() {
        int last = DAYS.size() - 2;
        List<MarketDay> changed = new ArrayList<>(DAYS);
        changed.set(last, OTHER.get(last));

        assertThat(known(changed, last)).isNotEqualTo(known(DAYS, last));
        assertThat(known(changed, last - 1)).isEqualTo(known(DAYS, last - 1));
    }

    /** Everything that sessions make known, from five before the last one on. */
    private static List<String> known(List<MarketDay> days, int last) {
        ReplayedMarket market = Days.market(days, Listing.AS_TODAY);
        List<String> known = new ArrayList<>();
        for (int i = last - 5; i <= last; i++) {
            MarketSession session = market.session(days.get(i).date());
            Snapshot snapshot = session.snapshot();
            known.add(levels(session));
            known.add(session.vixClose() + " " + session.spxClosing() + " " + session.billYieldPercent());
            known.add(prices(snapshot.spx().orElseThrow()));
            known.add(prices(snapshot.vix().orElseThrow()));
        }
        return known;
    }

    /** A level that doubles today is a price today and a level tomorrow. */
    @ParameterizedTest
    @EnumSource(
            value = Series.class,
            names = {"VIX_CLOSE", "VIX9D", "VIX3M", "VIX6M", "SKEW", "VVIX", "VX1", "VX2"})
    void levelsOfTheDayMoveItsPricesOnly(Series series) {
        int today = DAYS.size() - 2;
        LocalDate date = DAYS.get(today).date();
        List<MarketDay> changed = new ArrayList<>(DAYS);
        MarketDay day = DAYS.get(today);
        double factor = series == Series.SKEW ? 1.1 : 2;
        changed.set(
                today,
                day.mergedWith(MarketDay.on(date)
                        .with(series, factor * day.require(series))
                        .build()));

        MarketSession session = Days.market(DAYS, Listing.AS_TODAY).session(date);
        MarketSession other = Days.market(changed, Listing.AS_TODAY).session(date);

        assertThat(levels(other)).isEqualTo(levels(session));
        assertThat(allPrices(other)).isNotEqualTo(allPrices(session));
    }

    /** The VIX close and the ratio of futures reach the rules one session later. */
    @Test
    void levelsReachTheRulesOneSessionLater() {
        int today = DAYS.size() - 2;
        MarketDay day = DAYS.get(today);
        ReplayedMarket market = Days.market(DAYS, Listing.AS_TODAY);

        Snapshot tomorrow = market.session(DAYS.get(today + 1).date()).snapshot();

        assertThat(tomorrow.previous().session()).hasValue(day.date());
        assertThat(tomorrow.previous().vix()).hasValue(day.require(Series.VIX_CLOSE));
        assertThat(tomorrow.previous().vxRatio()).hasValue(day.require(Series.VX1) / day.require(Series.VX2));
    }

    /** What rules compare with their levels, and what settles this morning. */
    private static String levels(MarketSession session) {
        Snapshot snapshot = session.snapshot();
        StringBuilder levels = new StringBuilder()
                .append(snapshot.id())
                .append(snapshot.spot())
                .append(snapshot.previous())
                .append(snapshot.spxAbsence())
                .append(snapshot.vixAbsence())
                .append(session.spxOpening())
                .append(session.vixOpening())
                .append(session.previousBillYieldPercent());
        OptionChain spx = snapshot.spx().orElseThrow();
        for (ListedExpiry listed : spx.expiries(60)) {
            ExpirySlice slice = spx.slice(listed.root(), listed.expiry()).orElseThrow();
            levels.append(listed).append(slice.forward()).append(slice.strikes().length);
        }
        VixMarket vix = snapshot.vix().orElseThrow();
        return levels.append(vix.expiries(400))
                .append(vix.optionsListed())
                .append(vix.futuresListed())
                .append(vix.miniFuturesListed())
                .toString();
    }

    private static String allPrices(MarketSession session) {
        Snapshot snapshot = session.snapshot();
        return prices(snapshot.spx().orElseThrow()) + prices(snapshot.vix().orElseThrow());
    }

    private static String prices(OptionChain chain) {
        StringBuilder prices = new StringBuilder();
        for (ListedExpiry listed : chain.expiries(200)) {
            ExpirySlice slice = chain.slice(listed.root(), listed.expiry()).orElseThrow();
            prices.append(listed).append(slice.forward()).append(slice.discountFactor());
            for (double moneyness = 0.8; moneyness < 1.3; moneyness += 0.1) {
                double strike = Math.rint(slice.forward() * moneyness);
                prices.append(slice.quote(PutCall.PUT, strike)).append(slice.quote(PutCall.CALL, strike));
            }
        }
        return prices.toString();
    }
}

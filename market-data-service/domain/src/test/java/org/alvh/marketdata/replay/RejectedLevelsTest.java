package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SettlementValue;
import org.junit.jupiter.api.Test;

/** What the gate rejects is not used: not to settle on, and not to price from. */
class RejectedLevelsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 16);
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 1, 17);

    /** An open of 20.10 on a day from 13.50 to 15.20: VIX options settle on the close before. */
    @Test
    void anOpenOutsideTheDaysRangeSettlesNothing() {
        ReplayedMarket market = recorded(day(WEDNESDAY).with(Series.VIX_OPEN, 20.10));

        assertThat(market.session(WEDNESDAY).vixOpening())
                .contains(new SettlementValue(1_411, SettlementValue.Source.PREVIOUS_CLOSE_PROXY));
    }

    @Test
    void anOpenWithinTheDaysRangeDoes() {
        ReplayedMarket market = recorded(day(WEDNESDAY).with(Series.VIX_OPEN, 15.10));

        assertThat(market.session(WEDNESDAY).vixOpening())
                .contains(new SettlementValue(1_510, SettlementValue.Source.OPEN_PROXY));
    }

    /** A close of 16.40 above the day's high of 15.20: no chain is modelled from it. */
    @Test
    void aCloseOutsideTheDaysRangePricesNothing() {
        ReplayedMarket market = recorded(day(WEDNESDAY).with(Series.VIX_CLOSE, 16.40));

        assertThat(market.session(WEDNESDAY).snapshot().spx()).isEmpty();
        assertThat(market.session(WEDNESDAY).snapshot().vix()).isEmpty();
        assertThat(market.session(TUESDAY).snapshot().spx()).isPresent();
    }

    /** An SPX close outside the day's range leaves no session: there is no index to trade or to settle on. */
    @Test
    void aDayWithoutAnIndexIsNoSession() {
        ReplayedMarket market =
                recorded(day(WEDNESDAY).with(Series.SPX_LOW, 4_900).with(Series.SPX_HIGH, 4_990));

        assertThat(market.dates()).containsExactly(TUESDAY);
    }

    private static ReplayedMarket recorded(MarketDay.Builder wednesday) {
        List<MarketDay> days =
                List.of(day(TUESDAY).with(Series.VIX_CLOSE, 14.11).build(), wednesday.build());
        return new ReplayedMarket(
                new MarketId(MarketId.Kind.REPLAY, "days"),
                MarketRecord.of(new MarketHistory(days)),
                MarketAssumptions.standard().withListing(Listing.AS_TODAY));
    }

    private static MarketDay.Builder day(LocalDate date) {
        return MarketDay.on(date)
                .with(Series.SPX_CLOSE, 5_000)
                .with(Series.VIX_LOW, 13.50)
                .with(Series.VIX_HIGH, 15.20)
                .with(Series.VIX_CLOSE, 14)
                .with(Series.RF_3M, 5);
    }
}

package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.service.market.Observed;
import org.alvh.proto.marketdata.v1.GetMacroPanelResponse;
import org.alvh.proto.marketdata.v1.PanelValue;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;

/** The panel at the close of a session holds no value that was published after it. */
class PanelWireTest {

    private static final MarketId MARKET = new MarketId(MarketId.Kind.REPLAY, "replay-test");

    private static final MarketHistory HISTORY =
            new MarketHistory(List.of(day(3, 5.25, 5.33), day(6, 5.26, 5.33), day(7, 5.27, 5.34), day(8, 5.28, 5.35)));

    /** Yields of the day come in the evening, overnight rates a session later still. */
    @Test
    void valuesAsTheyWereKnownAtTheClose() {
        GetMacroPanelResponse panel =
                PanelWire.write(MARKET, HISTORY, Observed.none(), ReleaseSchedule.none(), LocalDate.of(2024, 5, 8));

        assertThat(panel.getAsOf()).isEqualTo("2024-05-08");
        assertThat(panel.getValuesList())
                .contains(
                        PanelValue.newBuilder()
                                .setSeries("rf_3m")
                                .setValue(5.27)
                                .setPeriod("2024-05-07")
                                .setPublished("2024-05-08T13:30:00Z")
                                .build(),
                        PanelValue.newBuilder()
                                .setSeries("sofr")
                                .setValue(5.33)
                                .setPeriod("2024-05-06")
                                .setPublished("2024-05-08T13:30:00Z")
                                .build());
    }

    @Test
    void whatIsNotKnownSaysWhy() {
        GetMacroPanelResponse panel =
                PanelWire.write(MARKET, HISTORY, Observed.none(), ReleaseSchedule.none(), LocalDate.of(2024, 5, 3));

        assertThat(panel.getValuesList())
                .contains(
                        PanelValue.newBuilder()
                                .setSeries("rf_3m")
                                .setAbsence("nothing was published by then")
                                .build(),
                        PanelValue.newBuilder()
                                .setSeries("dgs10")
                                .setAbsence("there is no such series here")
                                .build());
    }

    /** The figure of March came on April 10, that of April on May 15; interest rates of bills the session after. */
    @Test
    void importedSeriesComeWithTheirLags() {
        Observed imported = new Observed(
                List.of(release(4, 10), release(5, 15)),
                List.of(
                        new Observation("CPIAUCNS", LocalDate.of(2024, 3, 1), 312.332),
                        new Observation("CPIAUCNS", LocalDate.of(2024, 4, 1), 313.548),
                        new Observation("DTB3", LocalDate.of(2024, 5, 7), 5.25),
                        new Observation("DTB3", LocalDate.of(2024, 5, 8), 5.26),
                        new Observation("LATER", LocalDate.of(2024, 5, 9), 1)));

        GetMacroPanelResponse panel =
                PanelWire.write(MARKET, HISTORY, imported, ReleaseSchedule.none(), LocalDate.of(2024, 5, 8));

        assertThat(panel.getValuesList().subList(6, panel.getValuesCount()))
                .containsExactly(
                        PanelValue.newBuilder()
                                .setSeries("CPIAUCNS")
                                .setValue(312.332)
                                .setPeriod("2024-03-01")
                                .setPublished("2024-04-10T12:30:00Z")
                                .build(),
                        PanelValue.newBuilder()
                                .setSeries("DTB3")
                                .setValue(5.25)
                                .setPeriod("2024-05-07")
                                .setPublished("2024-05-08T13:30:00Z")
                                .build());
    }

    /** Without an imported calendar the days that the market flags say when a month's figure came. */
    @Test
    void flaggedReleasesAreAsGoodAsImportedOnes() {
        ReleaseSchedule flagged = ReleaseSchedule.of(new MarketHistory(List.of(flagged(4, 10), flagged(5, 15))));
        Observed imported = new Observed(
                List.of(),
                List.of(
                        new Observation("CPIAUCNS", LocalDate.of(2024, 3, 1), 312.332),
                        new Observation("CPIAUCNS", LocalDate.of(2024, 4, 1), 313.548)));

        GetMacroPanelResponse panel = PanelWire.write(MARKET, HISTORY, imported, flagged, LocalDate.of(2024, 5, 8));

        PanelValue prices = panel.getValuesList().getLast();
        assertThat(prices.getSeries()).isEqualTo("CPIAUCNS");
        assertThat(prices.getValue()).isEqualTo(312.332);
        assertThat(prices.getPublished()).isEqualTo("2024-04-10T12:30:00Z");
    }

    private static MarketDay flagged(int month, int day) {
        return MarketDay.on(LocalDate.of(2024, month, day))
                .with(Series.IS_CPI, 1)
                .build();
    }

    private static Release release(int month, int day) {
        return Release.of(LocalDate.of(2024, month, day), "CPI", Optional.of(true));
    }

    private static MarketDay day(int day, double bill, double overnight) {
        return MarketDay.on(LocalDate.of(2024, 5, day))
                .with(Series.SPX_CLOSE, 5180)
                .with(Series.RF_3M, bill)
                .with(Series.SOFR, overnight)
                .build();
    }
}

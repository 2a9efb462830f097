package org.alvh.marketdata.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.plan.EventKind;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.term.VolatilityNode.Tenor;
import org.alvh.quant.pricing.ForwardVariance;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.MacroRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Terms of Thursday 2024-06-06, before a CPI and an FOMC within nine days and three releases between a month and a
 * quarter. Expected values by Python from the formulas in docs/model/variance-time.md, days counted by hand.
 */
class SessionTermsTest {

    private static final LocalDate SESSION = LocalDate.of(2024, 6, 6);

    private static final MarketDay DAY = MarketDay.on(SESSION)
            .with(Series.SPX_CLOSE, 5352.96)
            .with(Series.VIX_CLOSE, 12.6)
            .with(Series.VIX9D, 11)
            .with(Series.VIX3M, 14.3)
            .with(Series.VIX6M, 16)
            .with(Series.VX1, 13.2)
            .with(Series.VX1_EXPIRY, LocalDate.of(2024, 6, 18))
            .with(Series.VX2, 14.9)
            .with(Series.VX2_EXPIRY, LocalDate.of(2024, 7, 17))
            .build();

    private static final ReleaseSchedule SCHEDULE = new ReleaseSchedule(
            Map.of(
                    SESSION,
                    EnumSet.of(EventKind.CPI),
                    LocalDate.of(2024, 6, 12),
                    EnumSet.of(EventKind.CPI, EventKind.FOMC),
                    LocalDate.of(2024, 7, 11),
                    EnumSet.of(EventKind.CPI),
                    LocalDate.of(2024, 7, 12),
                    EnumSet.of(EventKind.PPI),
                    LocalDate.of(2024, 7, 31),
                    EnumSet.of(EventKind.FOMC),
                    LocalDate.of(2024, 8, 14),
                    EnumSet.of(EventKind.CPI)),
            Map.of());

    @Test
    void eachPairOfNeighboursLeavesAForwardVariance() {
        List<BetweenNodes> between = terms(DAY).between();

        assertThat(between).extracting(BetweenNodes::near).containsExactly(Tenor.VIX9D, Tenor.VIX, Tenor.VIX3M);
        assertThat(annual(between.get(0))).isCloseTo(0.017494285714285716, within(1e-15));
        assertThat(annual(between.get(1))).isCloseTo(0.022626619047619038, within(1e-15));
    }

    /** 7 July to 7 September: 44 sessions, 19 other days of .1, CPI twice and an FOMC between them. */
    @Test
    void theClockCountsTheReleasesBetween() {
        BetweenNodes between = terms(DAY).between().get(1);

        assertThat(between.varianceDays()).isCloseTo(49.4, within(1e-12));
        assertThat(between.events())
                .containsExactly(
                        new MacroRelease(LocalDate.of(2024, 7, 11), MacroRelease.Kind.CPI),
                        new MacroRelease(LocalDate.of(2024, 7, 31), MacroRelease.Kind.FOMC),
                        new MacroRelease(LocalDate.of(2024, 8, 14), MacroRelease.Kind.CPI));
    }

    /** Without them the 45.9 days would have the month's variance a day: it has 22.6 such days. */
    @Test
    void whatTheFarNodeExpectsBeyondIsTheirMove() {
        List<BetweenNodes> between = terms(DAY).between();

        assertThat(between.get(0).ofEvents()).isEmpty();
        assertThat(between.get(1).ofEvents()).hasValueSatisfying(events -> {
            assertThat(events.variance()).isCloseTo(0.001255246478361012, within(1e-15));
            assertThat(events.impliedMove()).isCloseTo(0.03542945777684175, within(1e-13));
        });
    }

    @Test
    void aFallOfTotalVarianceIsNamedAndSaysNothingOfEvents() {
        BetweenNodes between = terms(with(DAY, Series.VIX3M, 7)).between().get(1);

        assertThat(between.forward()).isInstanceOf(ForwardVariance.Negative.class);
        assertThat(between.events()).hasSize(3);
        assertThat(between.ofEvents()).isEmpty();
    }

    @Test
    void aLevelThatIsMissingLeavesItsNeighboursUnpaired() {
        SessionTerms terms = terms(without(DAY, Series.VIX3M));

        assertThat(terms.nodes().get(2).level().absence())
                .isEqualTo("vix3m of 2024-06-06 was not published or may not be used");
        assertThat(terms.between()).extracting(BetweenNodes::far).containsExactly(Tenor.VIX);
    }

    /** Flat beyond the second: 14.9 times the model of 76 days over that of 41, at a VIX on its own mean. */
    @Test
    void theCurveTellsWhatIsRecordedFromWhatIsModelled() {
        List<VxPoint> curve = terms(DAY).curve().value().orElseThrow();

        assertThat(curve).hasSize(8).isSortedAccordingTo((a, b) -> a.expiry().compareTo(b.expiry()));
        assertThat(curve.get(0)).isEqualTo(new VxPoint(LocalDate.of(2024, 6, 18), 12, 13.2, false));
        assertThat(curve.get(1)).isEqualTo(new VxPoint(LocalDate.of(2024, 7, 17), 41, 14.9, false));
        assertThat(curve.subList(2, 8)).allMatch(VxPoint::modelled);
        assertThat(curve.get(2).expiry()).isEqualTo(LocalDate.of(2024, 8, 21));
        assertThat(curve.get(2).points()).isCloseTo(15.355340622138582, within(1e-12));
    }

    @Test
    void withoutAVixCloseOnlySettlementsAreTold() {
        SessionTerms terms = terms(without(DAY, Series.VIX_CLOSE));

        assertThat(terms.curve().value().orElseThrow())
                .extracting(VxPoint::points)
                .containsExactly(13.2, 14.9);
        assertThat(terms(without(without(without(DAY, Series.VIX_CLOSE), Series.VX1), Series.VX2))
                        .curve()
                        .absence())
                .startsWith("2024-06-06 has neither a VIX close nor a VX settlement");
    }

    @Test
    void beforeThereWereFuturesThereIsNoCurve() {
        MarketDay day = MarketDay.on(LocalDate.of(2004, 3, 25))
                .with(Series.SPX_CLOSE, 1109.19)
                .with(Series.VIX_CLOSE, 18.2)
                .build();

        assertThat(terms(day).curve().absence()).isEqualTo("VX futures were not listed on 2004-03-25");
    }

    /** Least squares by numpy on the 288 pairs of the series below. */
    @Test
    void theForecastIsCorsisOnTheDaysToTheSession() {
        assertThat(terms(series(331)).realised().value().orElseThrow()).isCloseTo(10.469023176025443, within(1e-6));
    }

    @Test
    void aForecastThatHasNotWarmedUpSaysHowMuchItNeeds() {
        assertThat(terms(series(292)).realised().absence()).isEqualTo("the forecast needs 1 more sessions");
        assertThat(terms(series(293)).realised().value()).isPresent();
    }

    @Test
    void aHistoryEndsWithASession() {
        MarketHistory history = new MarketHistory(
                List.of(MarketDay.on(SESSION).with(Series.VIX_CLOSE, 12.6).build()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionTerms.of(history, SCHEDULE))
                .withMessageContaining("no session");
    }

    /** Every level of the day counts for what names it, and for nothing before. */
    @ParameterizedTest
    @EnumSource(Tenor.class)
    void eachNodeLooksItsDaysAhead(Tenor tenor) {
        VolatilityNode node = terms(DAY).nodes().get(tenor.ordinal());

        assertThat(node.tenor()).isEqualTo(tenor);
        assertThat(node.maturity()).isEqualTo(SESSION.plusDays(tenor.days()));
    }

    private static double annual(BetweenNodes between) {
        return ((ForwardVariance.Known) between.forward()).annual();
    }

    private static SessionTerms terms(MarketDay day) {
        return terms(List.of(day));
    }

    private static SessionTerms terms(List<MarketDay> days) {
        return SessionTerms.of(new MarketHistory(days), SCHEDULE);
    }

    /** c(i+1) = c(i)·exp(.01·sin(i²)·(1 + sin(i/15)/2)) from 5000, published in hundredths. */
    private static List<MarketDay> series(int sessions) {
        List<MarketDay> days = new ArrayList<>();
        double close = 5000;
        LocalDate date = LocalDate.of(2023, 1, 3);
        for (int i = 0; i < sessions; i++) {
            days.add(MarketDay.on(date)
                    .with(Series.SPX_CLOSE, Math.rint(close * 100) / 100)
                    .build());
            close *= Math.exp(0.01 * Math.sin((double) i * i) * (1 + 0.5 * Math.sin(i / 15.0)));
            date = ExchangeCalendar.newYork().nextSession(date);
        }
        return days;
    }

    private static MarketDay with(MarketDay day, Series series, double value) {
        return without(day, series)
                .mergedWith(MarketDay.on(day.date()).with(series, value).build());
    }

    private static MarketDay without(MarketDay day, Series lacking) {
        Map<Series, Double> kept = new TreeMap<>();
        for (Series series : Series.values()) {
            if (day.has(series) && series != lacking) {
                kept.put(series, day.require(series));
            }
        }
        MarketDay.Builder builder = MarketDay.on(day.date());
        kept.forEach(builder::with);
        return builder.build();
    }
}

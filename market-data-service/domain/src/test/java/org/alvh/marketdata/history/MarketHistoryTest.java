package org.alvh.marketdata.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketHistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 3, 16);
    private static final LocalDate TUESDAY = LocalDate.of(2020, 3, 17);

    private static final MarketDay CLOSES = MarketDay.on(MONDAY)
            .with(Series.SPX_CLOSE, 2386.13)
            .with(Series.VIX_CLOSE, 82.69)
            .build();

    private static final MarketDay OTHER_CLOSE = MarketDay.on(MONDAY)
            .with(Series.SPX_CLOSE, 3386.15)
            .with(Series.VIX3M, 67.7)
            .build();

    private static final MarketDay NEXT =
            MarketDay.on(TUESDAY).with(Series.VIX3M, 63.2).build();

    @Test
    void mergeReplacesWhatIsGivenAnewAndKeepsTheRest() {
        MarketHistory merged = new MarketHistory(List.of(CLOSES)).mergedWith(List.of(NEXT, OTHER_CLOSE));

        assertThat(merged.days())
                .map(MarketDay::toString)
                .containsExactly("2020-03-16 spx_close=3386.15 vix_close=82.69 vix3m=67.7", "2020-03-17 vix3m=63.2");
        assertThat(merged.sessions()).containsExactly(MONDAY);
    }

    @Test
    void countsOnlyValuesThatAMergeWouldOverwriteByOthers() {
        MarketHistory history = new MarketHistory(List.of(CLOSES));

        assertThat(history.valuesReplacedBy(List.of(CLOSES, NEXT))).isZero();
        assertThat(history.valuesReplacedBy(List.of(OTHER_CLOSE, NEXT))).isEqualTo(1);
    }

    /** Expected values from the program {@code sha256sum} over the canonical text. */
    @Test
    void isNamedByTheHashOfItsContent() {
        MarketDay day = MarketDay.on(MONDAY).with(Series.SPX_CLOSE, 2386.13).build();

        assertThat(new MarketHistory(List.of(day)).contentHash())
                .isEqualTo("4c859fa1022afa785bf83dc2fb0e58b2445111737ba3503909569eb203056eee");
        assertThat(MarketHistory.empty().contentHash())
                .isEqualTo("426e0b848d77d7b3d778187d006056ee406221ca567ce2844ca403dc834ff8f1");
    }

    @Test
    void refusesDaysOutOfOrder() {
        assertThatThrownBy(() -> new MarketHistory(List.of(NEXT, CLOSES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("market days out of order: 2020-03-17 before 2020-03-16");
    }

    @Test
    void aDayLosesOneSeriesWithoutTouchingTheOthers() {
        assertThat(CLOSES.without(Series.SPX_CLOSE).toString()).isEqualTo("2020-03-16 vix_close=82.69");
    }

    @Test
    void zeroHasOneForm() {
        MarketDay negative = MarketDay.on(MONDAY).with(Series.RF_3M, -0.0).build();
        MarketDay positive = MarketDay.on(MONDAY).with(Series.RF_3M, 0.0).build();

        assertThat(negative).isEqualTo(positive);
    }
}

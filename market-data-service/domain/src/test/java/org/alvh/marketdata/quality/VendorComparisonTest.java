package org.alvh.marketdata.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.marketdata.quality.SeriesReadings.Reading;
import org.junit.jupiter.api.Test;

class VendorComparisonTest {

    private static final SeriesReadings FIRST = series("spx_close", 5180.74, 5187.70, 5187.67, 5214.08, 5222.68);

    /** Rounding is no difference, a cent on the dollar a warning, more than two in a hundred a contradiction. */
    @Test
    void daysOnWhichTwoSourcesDiffer() {
        SeriesReadings later = series("spx_close", 5180.70, 5187.70, 5192.90, 5400.00, 5222.68);

        VendorComparison comparison = QualityGate.compare(FIRST, "yahoo", later, "stooq");

        assertThat(comparison.days()).isEqualTo(5);
        assertThat(comparison.shareOfDays()).contains(.4);
        // 5.23/5192.90 and 185.92/5400, by hand.
        assertThat(comparison.medianShare())
                .hasValueSatisfying(
                        share -> assertThat(share).isCloseTo((5.23 / 5192.90 + 185.92 / 5400) / 2, within(1e-12)));
        assertThat(comparison.verdicts().all())
                .extracting(Verdict::severity)
                .containsExactly(Severity.WARN, Severity.REJECT);
        assertThat(comparison.verdicts().all().getLast().reason())
                .isEqualTo("stooq says 5400 where yahoo said 5214.08, 3.4 % apart");
    }

    @Test
    void daysThatOneSourceLacksAreNotCompared() {
        VendorComparison comparison =
                QualityGate.compare(FIRST, "yahoo", series("spx_close", 5180.74, 5187.70), "stooq");

        assertThat(comparison.days()).isEqualTo(2);
        assertThat(comparison.verdicts().all()).isEmpty();
        assertThat(comparison.medianShare()).isEmpty();
        assertThat(QualityGate.compare(FIRST, "yahoo", series("spx_close"), "stooq")
                        .shareOfDays())
                .isEmpty();
    }

    @Test
    void onlyOneSeriesIsCompared() {
        assertThatThrownBy(() -> QualityGate.compare(FIRST, "yahoo", series("vix_close", 13), "stooq"))
                .hasMessage("sources of one series are compared, not spx_close and vix_close");
    }

    private static SeriesReadings series(String name, double... values) {
        LocalDate first = LocalDate.of(2024, 5, 6);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(first.plusDays(i), values[i]));
        }
        return new SeriesReadings(name, readings);
    }
}

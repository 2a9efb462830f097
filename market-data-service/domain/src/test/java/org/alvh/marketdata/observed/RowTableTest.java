package org.alvh.marketdata.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.DamagedHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows in their order, each once, under texts typed by hand. */
class RowTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void aRowToldAnewTakesThePlaceOfTheOldOne() {
        RowTable<Observation> table = RowTable.empty(new ObservationCsv());
        table.lay(List.of(new Observation("DGS5", DAY, 3.7), new Observation("DGS1", DAY, 3.5)));

        table.lay(List.of(new Observation("DGS5", DAY, 3.75), new Observation("DGS5", DAY.minusDays(1), 3.6)));

        assertThat(new String(table.encode(), UTF_8)).isEqualTo("""
                        series,date,value
                        DGS1,2026-11-25,3.5
                        DGS5,2026-11-24,3.6
                        DGS5,2026-11-25,3.75
                        """);
    }

    @Test
    void aNameWithACommaOrAQuoteIsReadAsItWas() {
        RowTable<Release> table = RowTable.empty(new ReleaseCsv());
        Release release = Release.of(DAY, "Prices, \"core\"", Optional.of(true));
        table.lay(List.of(release));

        String text = new String(table.encode(), UTF_8);

        assertThat(text).isEqualTo("""
                        date,event,scheduled,actual,median
                        2026-11-25,"Prices, ""core\""",1,,
                        """);
        assertThat(RowTable.decode(new ReleaseCsv(), text.lines().iterator()).rows())
                .containsExactly(release);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "series,date",
                "series,date,value\nDGS5,2026-11-25",
                "series,date,value\nDGS5,25.11.2026,3.7",
                "series,date,value\nDGS5,2026-11-25,low"
            })
    void whatBreaksTheFormIsDamage(String text) {
        assertThatThrownBy(
                        () -> RowTable.decode(new ObservationCsv(), text.lines().iterator()))
                .isInstanceOf(DamagedHistory.class)
                .hasMessageContaining("expected");
    }
}

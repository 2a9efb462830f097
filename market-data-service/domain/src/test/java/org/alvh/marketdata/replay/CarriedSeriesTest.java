package org.alvh.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedSeriesTest {

    /** One word a session: what was published, and what is in force. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- -               | - -",
                "15 16 17          | 15 16 17",
                "- 15 - -          | - 15 15 15",
                "15 - - - - -      | 15 15 15 15 15 15",
                "15 - - - - - -    | 15 15 15 15 15 15 stale",
                "15 - - - - - - 16 | 15 15 15 15 15 15 stale 16",
                "15 - - - 16 - - - - - - | 15 15 15 15 16 16 16 16 16 16 stale",
                "15 - - - - - - - 16 -   | 15 15 15 15 15 15 stale stale 16 16"
            })
    void aValueOutlivesFiveSessions(String published, String inForce) {
        StringBuilder states = new StringBuilder();
        CarriedSeries series = CarriedSeries.NOT_BEGUN;
        for (String word : published.split(" ", -1)) {
            series = series.next(
                    word.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word)));
            states.append(states.isEmpty() ? "" : " ").append(state(series));
        }

        assertThat(states).hasToString(inForce);
    }

    private static String state(CarriedSeries series) {
        if (series.isStale()) {
            return "stale";
        }
        return series.current().isPresent()
                ? String.valueOf((int) series.current().getAsDouble())
                : "-";
    }
}

package org.alvh.engine.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Scale ZERO_TO_TEN = Scale.linear(0, 10);

    @Test
    void drawsEveryPointOfAShortSeries() {
        assertThat(Outline.line(axis(3), ZERO_TO_TEN, 100, new double[] {0, 10, 5}))
                .isEqualTo("M0 100h0L500 0L1000 50");
    }

    @Test
    void aMissingValueBreaksTheLine() {
        assertThat(Outline.line(axis(3), ZERO_TO_TEN, 100, new double[] {0, Double.NaN, 5}))
                .isEqualTo("M0 100h0M1000 50h0");
    }

    @Test
    void aSingleSessionIsALevel() {
        assertThat(Outline.line(axis(1), ZERO_TO_TEN, 100, new double[] {5})).isEqualTo("M0 50H1000");
    }

    @Test
    void aLongSeriesKeepsItsExtremesInFourPointsAColumn() {
        double[] values = new double[50_000];
        Arrays.fill(values, 5);
        values[12_345] = 10;
        values[12_349] = 0;
        String path = Outline.line(axis(values.length), ZERO_TO_TEN, 100, values);
        assertThat(path).contains("L246.9 0L247 100");
        assertThat(path.chars().filter(c -> c == 'L').count()).isLessThan(4L * SessionAxis.WIDTH);
    }

    @Test
    void anAreaReturnsAlongItsBase() {
        assertThat(Outline.area(axis(2), ZERO_TO_TEN, 100, new double[] {5, 10}, 0))
                .isEqualTo("M0 50h0L1000 0L1000 100L0 100Z");
    }

    private static SessionAxis axis(int sessions) {
        List<LocalDate> dates = IntStream.range(0, sessions)
                .mapToObj(day -> LocalDate.of(1990, 1, 2).plusDays(day))
                .toList();
        return new SessionAxis(dates);
    }
}

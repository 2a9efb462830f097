package org.alvh.quant.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikeGridTest {

    /**
     * Close 5,000: within ±12 % (4,400 to 5,600) and to 60 days every 5 is listed, elsewhere every 25; nothing
     * beyond ±60 % (2,000 to 8,000).
     */
    @ParameterizedTest
    @CsvSource({
        "60, 4400, true",
        "60, 4405, true",
        "60, 4395, false",
        "60, 4375, true",
        "60, 5600, true",
        "60, 5595, true",
        "60, 5605, false",
        "60, 5625, true",
        "60, 5002, false",
        "1,  5005, true",
        "61, 5005, false",
        "61, 5000, true",
        "61, 4975, true",
        "45, 2000, true",
        "45, 1975, false",
        "45, 8000, true",
        "45, 8025, false",
    })
    void listsSpxFineNearTheMoney(int days, double strike, boolean listed) {
        assertThat(Arrays.binarySearch(StrikeGrid.spx(5_000, days), strike) >= 0)
                .isEqualTo(listed);
    }

    /** (5600 − 4400)/5 + 1 = 241 fine; (4375 − 2000)/25 + 1 = 96 below, as many above. */
    @Test
    void listsEachSpxStrikeOnceAndAscending() {
        double[] strikes = StrikeGrid.spx(5_000, 30);
        assertThat(strikes).hasSize(241 + 96 + 96).isSorted();
        assertThat(Arrays.stream(strikes).distinct().count()).isEqualTo(433);
    }

    /** A close that is no multiple of 5: 12 % of 4,742.83 is 569.1396, so 4,175 to 5,310. */
    @Test
    void countsTheReachFromTheCloseItself() {
        double[] strikes = StrikeGrid.spx(4_742.83, 30);
        assertThat(strikes).contains(4_175, 4_180, 5_305, 5_310).doesNotContain(4_170, 5_315);
    }

    /** Cboe's VIX option specification: 0.50 below 15, 1 below 200, 5 from there. */
    @ParameterizedTest
    @CsvSource({
        "4.5,   false",
        "5,     true",
        "12.5,  true",
        "14.5,  true",
        "15,    true",
        "15.5,  false",
        "16,    true",
        "199,   true",
        "200,   true",
        "201,   false",
        "205,   true",
        "300,   true",
        "305,   false",
    })
    void listsVixByLevel(double strike, boolean listed) {
        assertThat(Arrays.binarySearch(StrikeGrid.vix(), strike) >= 0).isEqualTo(listed);
    }

    /** 20 below 15, 185 below 200, 21 from 200 to 300. */
    @Test
    void listsEachVixStrikeOnceAndAscending() {
        assertThat(StrikeGrid.vix()).hasSize(226).isSorted().doesNotContain(0);
    }
}

package org.alvh.decision.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alvh.chassis.failure.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void takesTheNewestFiftyUnlessToldOtherwise() {
        assertThat(Page.of("", 0)).isEqualTo(new Page(LocalDate.of(9999, 12, 31), 50));
        assertThat(Page.of("2024-01-09", 500)).isEqualTo(new Page(LocalDate.of(2024, 1, 9), 500));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 501})
    void refusesALimit(int limit) {
        assertThatThrownBy(() -> Page.of("", limit))
                .isInstanceOf(Refused.class)
                .hasMessage("limit is " + limit + ", expected 1 to 500");
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatThrownBy(() -> Page.of("yesterday", 1))
                .isInstanceOf(Refused.class)
                .hasMessage("until is 'yesterday', expected an ISO date");
    }
}

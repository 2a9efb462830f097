package org.alvh.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alvh.hedge.LayerLane.Span;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerLaneTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 1, 5);

    /** One letter a session from Friday 2024-01-05: armed, on (O), cooling. The weekend is no gap. */
    @ParameterizedTest
    @CsvSource({
        "A,         0, ''",
        "O,         1, 05–05",
        "AAAC,      0, ''",
        "AOOCA,     2, 08–09",
        "OOO,       3, 05–09",
        "OOCCAO,    3, '05–08, 12–12'",
        "AOAOOA,    3, '08–08, 10–11'",
        "OCCCCCCO,  2, '05–05, 17–17'",
    })
    void aSpanIsSessionsInARow(String sessions, int sessionsOn, String spans) {
        LayerLane lane = LayerLane.over(ladders(sessions)).getFirst();
        assertThat(lane.layer()).isEqualTo(1);
        assertThat(lane.sessionsOn()).isEqualTo(sessionsOn);
        assertThat(lane.spans().stream().map(LayerLaneTest::days).collect(Collectors.joining(", ")))
                .isEqualTo(spans);
    }

    /** Another position after a roll, the same span. */
    @Test
    void aRollIsNoGap() {
        LayerState rolled = LayerState.on("layer-1-2024-01-08");
        List<LadderAfter> sessions = List.of(
                new LadderAfter(FRIDAY, new LadderState(List.of(LayerState.on("layer-1-2023-12-01")))),
                new LadderAfter(FRIDAY.plusDays(3), new LadderState(List.of(rolled))));
        assertThat(LayerLane.over(sessions))
                .containsExactly(new LayerLane(1, 2, List.of(new Span(FRIDAY, FRIDAY.plusDays(3)))));
    }

    @Test
    void everyLayerHasItsLane() {
        LadderState ladder = new LadderState(List.of(LayerState.armed(), LayerState.on("x"), LayerState.cooldown()));
        assertThat(LayerLane.over(List.of(new LadderAfter(FRIDAY, ladder))))
                .containsExactly(
                        new LayerLane(1, 0, List.of()),
                        new LayerLane(2, 1, List.of(new Span(FRIDAY, FRIDAY))),
                        new LayerLane(3, 0, List.of()));
    }

    @Test
    void withoutSessionsOrLayersThereIsNoLane() {
        assertThat(LayerLane.over(List.of())).isEmpty();
        assertThat(LayerLane.over(List.of(new LadderAfter(FRIDAY, new LadderState(List.of())))))
                .isEmpty();
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(FRIDAY, FRIDAY.minusDays(1)));
    }

    private static String days(Span span) {
        return "%02d–%02d".formatted(span.first().getDayOfMonth(), span.last().getDayOfMonth());
    }

    private static List<LadderAfter> ladders(String sessions) {
        List<LadderAfter> ladders = new ArrayList<>();
        LocalDate session = FRIDAY;
        for (int i = 0; i < sessions.length(); i++) {
            LayerState layer = switch (sessions.charAt(i)) {
                case 'A' -> LayerState.armed();
                case 'O' -> LayerState.on("layer-1");
                default -> new LayerState(LayerState.Status.COOLDOWN, Optional.empty(), 0, 1);
            };
            ladders.add(new LadderAfter(session, new LadderState(List.of(layer))));
            session = ExchangeCalendar.newYork().nextSession(session);
        }
        return ladders;
    }
}

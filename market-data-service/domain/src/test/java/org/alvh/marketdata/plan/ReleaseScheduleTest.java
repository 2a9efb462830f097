package org.alvh.marketdata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Release;
import org.junit.jupiter.api.Test;

/** What an imported calendar adds to a plan: ahead of their day only releases that were announced ahead. */
class ReleaseScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 14);
    private static final LocalDate NEXT = LocalDate.of(2024, 5, 15);

    private static final SessionPlan PLAN = new SessionPlan(ReleaseSchedule.of(new MarketHistory(
                    List.of(MarketDay.on(NEXT).with(Series.IS_CPI, 1).build())))
            .plus(List.of(
                    release(TODAY, "PPI", Optional.of(true)),
                    release(TODAY, "speech", Optional.of(false)),
                    release(NEXT, "CPI", Optional.of(true)),
                    release(NEXT, "retail sales", Optional.of(true)),
                    release(NEXT, "FOMC", Optional.of(false)),
                    release(NEXT, "crop report", Optional.empty()))));

    @Test
    void whatWasAnnouncedIsPlannedOnce() {
        PlannedSession next = PLAN.after(TODAY, 1).getFirst();

        assertThat(next.date()).isEqualTo(NEXT);
        assertThat(next.events()).extracting(event -> event.kind().name()).containsExactly("CPI");
        assertThat(next.releases()).containsExactly("retail sales");
    }

    /** An unscheduled meeting and a day of unknown announcement are told once they have come. */
    @Test
    void onItsDayEverythingIsKnown() {
        assertThat(PLAN.of(NEXT).releases()).containsExactly("FOMC", "crop report", "retail sales");
        assertThat(PLAN.of(TODAY).releases()).containsExactly("speech");
        assertThat(PLAN.of(TODAY).events())
                .extracting(event -> event.kind().name())
                .containsExactly("PPI");
    }

    private static Release release(LocalDate date, String event, Optional<Boolean> scheduled) {
        return Release.of(date, event, scheduled);
    }
}

package org.alvh.marketdata.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.Release;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.SessionPhase;
import org.junit.jupiter.api.Test;

/** Leaks from the future are planted, and none gets through. */
class LeakTest {

    private static final ReleaseDays RELEASES =
            ReleaseDays.of(List.of(release("2024-05-15"), release("2024-06-12"), release("2024-07-11")));

    /** The value of May bears the date of 1 May and came on 12 June: whoever reads by date has it six weeks early. */
    @Test
    void aValueDatedTodayAndPublishedLaterIsNotSeen() {
        List<Observation> rows = List.of(
                new Observation("CPIAUCNS", LocalDate.of(2024, 4, 1), 313.548),
                new Observation("CPIAUCNS", LocalDate.of(2024, 5, 1), 314.069));
        PointInTime known = PointInTime.with(RELEASES).addObservations(rows).build();
        LocalDate today = LocalDate.of(2024, 6, 11);

        assertThat(byDate(rows, today)).isEqualTo(314.069);
        assertThat(value(known.asOf("CPIAUCNS", close(today)))).contains(313.548);
        assertThat(value(known.asOf("CPIAUCNS", Instant.parse("2024-06-12T12:29:59Z"))))
                .contains(313.548);
        assertThat(value(known.asOf("CPIAUCNS", Instant.parse("2024-06-12T12:30:00Z"))))
                .contains(314.069);
        assertThat(known.asOf("CPIAUCNS", Instant.parse("2024-05-15T12:29:59Z")))
                .isEqualTo(new Answer.NotYet("CPIAUCNS"));
    }

    /** A close is known at the close, not in the morning of its day. */
    @Test
    void aCloseIsNotSeenBeforeTheClose() {
        PointInTime known = PointInTime.with(RELEASES)
                .addHistory(
                        new MarketHistory(List.of(
                                MarketDay.on(LocalDate.of(2024, 8, 2))
                                        .with(Series.VIX_CLOSE, 23.39)
                                        .build(),
                                MarketDay.on(LocalDate.of(2024, 8, 5))
                                        .with(Series.VIX_CLOSE, 38.57)
                                        .build())),
                        List.of(Series.VIX_CLOSE))
                .build();
        LocalDate crash = LocalDate.of(2024, 8, 5);

        assertThat(value(at(known, crash, SessionPhase.OPEN))).contains(23.39);
        assertThat(value(at(known, crash, SessionPhase.DECISION))).contains(23.39);
        assertThat(value(at(known, crash, SessionPhase.CLOSE))).contains(38.57);
    }

    @Test
    void aRevisionIsNotSeenBeforeItCame() {
        Period month = Period.month(LocalDate.of(2024, 4, 1));
        PointInTime known = PointInTime.with(RELEASES)
                .add(new PublishedValue("PAYEMS", month, Instant.parse("2024-05-03T12:30:00Z"), 158_286))
                .add(new PublishedValue("PAYEMS", month, Instant.parse("2024-07-05T12:30:00Z"), 158_120))
                .add(new PublishedValue("PAYEMS", month, Instant.parse("2024-06-07T12:30:00Z"), 158_270))
                .build();

        assertThat(value(known.asOf("PAYEMS", Instant.parse("2024-06-06T00:00:00Z"))))
                .contains(158_286.0);
        assertThat(value(known.asOf("PAYEMS", Instant.parse("2024-06-07T12:30:00Z"))))
                .contains(158_270.0);
        assertThat(value(known.asOf("PAYEMS", Instant.parse("2024-12-31T00:00:00Z"))))
                .contains(158_120.0);
    }

    @Test
    void aPublicationBeforeThePeriodIsOverIsALeak() {
        Period month = Period.month(LocalDate.of(2024, 5, 1));

        assertThatThrownBy(() -> new PublishedValue("CPIAUCNS", month, Instant.parse("2024-05-15T12:30:00Z"), 314.069))
                .hasMessage("CPIAUCNS of 2024-05-01 cannot be known on 2024-05-15T12:30:00Z, before its period ends");
    }

    @Test
    void oneMomentHasOneValue() {
        Period month = Period.month(LocalDate.of(2024, 4, 1));
        Instant moment = Instant.parse("2024-05-03T12:30:00Z");
        PointInTime.Builder builder =
                PointInTime.with(RELEASES).add(new PublishedValue("PAYEMS", month, moment, 158_286));

        assertThatThrownBy(() -> builder.add(new PublishedValue("PAYEMS", month, moment, 158_120)))
                .hasMessageContaining("not as 158286.0 and as 158120.0");
    }

    @Test
    void aPublicationThatIsNotKnownIsRefused() {
        PointInTime known = PointInTime.with(RELEASES)
                .addObservations(List.of(
                        new Observation("CPIAUCNS", LocalDate.of(2024, 6, 1), 314.175),
                        new Observation("CPIAUCNS", LocalDate.of(2024, 7, 1), 314.540),
                        new Observation("PAYEMS", LocalDate.of(2024, 7, 1), 158_445)))
                .build();

        // The calendar ends in July, so from the end of that month nobody can say which figure was the newest.
        assertThat(value(known.asOf("CPIAUCNS", close(LocalDate.of(2024, 7, 30)))))
                .contains(314.175);
        assertThat(known.asOf("CPIAUCNS", close(LocalDate.of(2024, 7, 31))))
                .isEqualTo(
                        new Answer.Refused("CPIAUCNS", "it is not known when the value of 2024-07-01 was published"));
        assertThat(known.asOf("PAYEMS", close(LocalDate.of(2024, 12, 31))))
                .isEqualTo(new Answer.Refused("PAYEMS", "no publication lag is declared for PAYEMS"));
        assertThat(known.asOf("GDP", close(LocalDate.of(2024, 12, 31))))
                .isEqualTo(new Answer.Refused("GDP", "there is no such series here"));
        assertThat(known.series()).containsExactly("CPIAUCNS", "PAYEMS");
    }

    /** What was answered stays answered, whatever is published later. */
    @Seeded(cases = 80)
    void laterRowsChangeNoEarlierAnswer(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        List<PublishedValue> values = new ArrayList<>();
        for (int i = 0; i < seeded.size() + 2; i++) {
            YearMonth month = YearMonth.of(2015, 1).plusMonths(random.nextInt(24));
            Instant published = month.atEndOfMonth()
                    .plusDays(1)
                    .atStartOfDay(SessionPhase.CHICAGO)
                    .toInstant()
                    .plus(Duration.ofHours(random.nextInt(4_000)))
                    .plusNanos(i);
            values.add(new PublishedValue("X", Period.month(month.atDay(1)), published, random.nextInt(1_000)));
        }
        values.sort(Comparator.comparing(PublishedValue::published));
        Instant moment = values.get(random.nextInt(values.size())).published();
        List<PublishedValue> then = values.stream()
                .filter(value -> !value.published().isAfter(moment))
                .toList();

        Answer answer = of(values).asOf("X", moment);

        assertThat(answer).isEqualTo(of(then).asOf("X", moment));
        assertThat(answer)
                .isEqualTo(new Answer.Known(then.stream()
                        .max(Comparator.comparing(
                                        (PublishedValue value) -> value.period().first())
                                .thenComparing(PublishedValue::published))
                        .orElseThrow()));
    }

    /** The same through publication lags: rows of later days are as if they were not there. */
    @Seeded(cases = 40)
    void laterDaysChangeNoEarlierAnswer(SeededCase seeded) {
        RandomGenerator random = seeded.random();
        List<String> series = List.of("vix_close", "rf_3m", "CPIAUCNS", "RBUSBIS", "SHILLER_CAPE");
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < seeded.size() * 3; i++) {
            LocalDate date = LocalDate.of(2024, 1, 2).plusDays(random.nextInt(200));
            boolean daily = i % series.size() < 2;
            LocalDate dated = daily ? ExchangeCalendar.newYork().sessionOnOrAfter(date) : date.withDayOfMonth(1);
            // A value of its own date, so that a row drawn twice says the same twice.
            rows.add(new Observation(series.get(i % series.size()), dated, dated.getDayOfYear()));
        }
        LocalDate day = ExchangeCalendar.newYork()
                .sessionOnOrAfter(LocalDate.of(2024, 1, 2).plusDays(random.nextInt(200)));
        List<Observation> then =
                rows.stream().filter(row -> !row.date().isAfter(day)).toList();
        PointInTime all = PointInTime.with(RELEASES).addObservations(rows).build();
        PointInTime early = PointInTime.with(RELEASES).addObservations(then).build();

        for (String name : early.series()) {
            assertThat(all.asOf(name, close(day))).as(name).isEqualTo(early.asOf(name, close(day)));
        }
    }

    private static PointInTime of(List<PublishedValue> values) {
        PointInTime.Builder builder = PointInTime.with(RELEASES);
        values.forEach(builder::add);
        return builder.build();
    }

    /** What a reader finds who believes the dates of the rows. */
    private static double byDate(List<Observation> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> !row.date().isAfter(today))
                .max(Comparator.comparing(Observation::date))
                .orElseThrow()
                .value();
    }

    private static Optional<Double> value(Answer answer) {
        return answer instanceof Answer.Known known ? Optional.of(known.value().value()) : Optional.empty();
    }

    private static Answer at(PointInTime known, LocalDate session, SessionPhase phase) {
        return known.asOf("vix_close", session, phase, ExchangeCalendar.newYork());
    }

    private static Instant close(LocalDate session) {
        return SessionPhase.CLOSE.at(session, ExchangeCalendar.newYork()).toInstant();
    }

    private static Release release(String date) {
        return Release.of(LocalDate.parse(date), "CPI", Optional.of(true));
    }
}

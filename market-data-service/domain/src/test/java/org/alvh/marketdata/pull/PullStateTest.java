package org.alvh.marketdata.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.alvh.marketdata.pull.PullState.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PullStateTest {

    private static final String ADDRESS = "a".repeat(64);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final PullCourse WELL = PullCourse.notBefore(Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({
        // rows and last date before, rows and last date now, in what it is worse
        "100, 2026-11-25, 101, 2026-11-27, -",
        "100, 2026-11-25, 100, 2026-11-25, -",
        "100, 2026-11-25,  99, 2026-11-27, FEWER_ROWS",
        "100, 2026-11-25, 101, 2026-11-24, OLDER_LAST_DATE",
        "100, 2026-11-25,  99, 2026-11-24, OLDER_LAST_DATE"
    })
    void aFileIsWorseWithFewerRowsOrAnOlderEnd(int rows, LocalDate last, int rowsNow, LocalDate lastNow, String worse) {
        Optional<PullFailure> expected = worse.equals("-") ? Optional.empty() : Optional.of(PullFailure.valueOf(worse));

        assertThat(held(rowsNow, lastNow).worseThan(held(rows, last))).isEqualTo(expected);
    }

    @Test
    void aSourceStandsByItsLastDateAndItsLastAttempt() {
        PullState unknown = new PullState("one", Optional.empty(), WELL);
        PullState held = unknown.with(kept(LocalDate.of(2026, 11, 25)), WELL);
        PullCourse failed = new PullCourse(
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.of(new PullCourse.Failure(PullFailure.GONE, "404")),
                Instant.EPOCH);

        assertThat(unknown.standing(FRIDAY)).isEqualTo(Standing.WAITING);
        assertThat(held.standing(FRIDAY)).isEqualTo(Standing.STALE);
        assertThat(held.standing(LocalDate.of(2026, 11, 25))).isEqualTo(Standing.FRESH);
        assertThat(held.with(failed).standing(FRIDAY)).isEqualTo(Standing.FAILED);
    }

    @Test
    void aFileIsComparedOnlyWithOneOfTheSameAddress() {
        PullState state = new PullState("one", Optional.of(kept(FRIDAY)), WELL);

        assertThat(state.keptFrom(ADDRESS)).isEqualTo(state.kept());
        assertThat(state.keptFrom("b".repeat(64))).isEmpty();
    }

    @Test
    void aValidatorThatCannotBeSentAgainIsNone() {
        assertThat(new Validators("\"a\r\nX: y\"", "\u00e9")).isEqualTo(Validators.NONE);
        assertThat(new Validators("W/\"a\"", "x".repeat(1025))).isEqualTo(new Validators("W/\"a\"", ""));
    }

    @Test
    void aHashIsAHash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptFile(ADDRESS, "../x", 1, Validators.NONE, held(1, FRIDAY)))
                .withMessageContaining("../x");
    }

    @Test
    void aDetailIsALineOfItsLength() {
        assertThat(new PullCourse.Failure(PullFailure.REFUSED, "x".repeat(5000)).detail())
                .hasSize(300);
    }

    private static KeptFile kept(LocalDate last) {
        return new KeptFile(ADDRESS, "c".repeat(64), 10, Validators.NONE, held(3, last));
    }

    private static FileYield held(int rows, LocalDate last) {
        return new FileYield(rows, 0, LocalDate.of(2026, 1, 2), last);
    }
}

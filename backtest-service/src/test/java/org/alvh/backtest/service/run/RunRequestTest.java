package org.alvh.backtest.service.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.alvh.engine.MandatePreset;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run is named by what is asked and by whom. */
class RunRequestTest {

    private static final Money MILLION = Money.ofDollars(1_000_000);
    private static final RunRange ALL = new RunRange(Optional.empty(), Optional.empty(), OptionalInt.empty());
    private static final RunRange FROM = range("2024-01-08", "-", "-");
    private static final RunRange TO = range("-", "2024-01-08", "-");
    private static final RunRange FIRST_TEN = range("-", "-", "10");

    @Test
    void whateverIsAskedDifferentlyHasAnotherName() {
        List<RunRequest> requests = List.of(
                request("north", "sim-1-7", MandatePreset.SEED45, ALL, MILLION),
                request("south", "sim-1-7", MandatePreset.SEED45, ALL, MILLION),
                request("north", "sim-1-8", MandatePreset.SEED45, ALL, MILLION),
                request("north", "sim-1-7", MandatePreset.STATIC45, ALL, MILLION),
                request("north", "sim-1-7", MandatePreset.SEED45, FROM, MILLION),
                request("north", "sim-1-7", MandatePreset.SEED45, TO, MILLION),
                request("north", "sim-1-7", MandatePreset.SEED45, FIRST_TEN, MILLION),
                request("north", "sim-1-7", MandatePreset.SEED45, ALL, Money.ofDollars(2_000_000)));

        Set<String> names = new TreeSet<>(requests.stream().map(RunRequest::id).toList());

        assertThat(names).hasSize(requests.size()).allMatch(name -> name.matches("[0-9a-f]{64}"));
    }

    @Test
    void theSameQuestionHasTheSameNameAndComesBackFromItsRow() {
        RunRequest asked = request("north", "sim-1-7", MandatePreset.SEED45, FIRST_TEN, MILLION);
        RunRow row = RunRow.queued(asked);
        row.desk = "north";

        assertThat(row.request()).isEqualTo(asked);
        assertThat(row.request().id()).isEqualTo(asked.id());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, 2024-01-08, -, inverted",
        "-, 2024-01-08, 10, give one of them",
        "-, -, 0, 1 or more",
    })
    void aRangeThatMeansNothingIsRefused(String from, String to, String sessions, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(from, to, sessions))
                .withMessageContaining(why);
    }

    private static RunRequest request(
            String desk, String market, MandatePreset mandate, RunRange range, Money capital) {
        return new RunRequest(desk, market, mandate.mandate(), range, capital);
    }

    private static RunRange range(String from, String to, String sessions) {
        return new RunRange(
                Optional.of(from).filter(text -> !text.equals("-")).map(LocalDate::parse),
                Optional.of(to).filter(text -> !text.equals("-")).map(LocalDate::parse),
                sessions.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(sessions)));
    }
}

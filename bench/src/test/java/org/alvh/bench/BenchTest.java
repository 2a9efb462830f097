package org.alvh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anUnknownRowIsNamedWithThoseThatExist() {
        assertThat(run("greeks")).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("no row 'greeks'").contains("greeks-loop, volatility-scalar");
    }

    @Test
    void helpListsTheRows() {
        assertThat(run("--help")).isEqualTo(0);
        assertThat(text(out)).startsWith("usage: alvh bench").contains("chain-5000");
    }

    @Test
    void goalsAreRatiosOrTimes() {
        Goal ratio = new Goal.TimesAsFast(1.7);
        assertThat(ratio.isMet(100.0, 170.0)).isTrue();
        assertThat(ratio.isMet(100.0, 169.0)).isFalse();
        Goal time = new Goal.Within(1e6);
        assertThat(time.isMet(1e6, 0.0)).isTrue();
        assertThat(time.isMet(1e6 + 1.0, 1e9)).isFalse();
    }

    @Test
    void aLineHoldsFiguresGoalAndVerdict() {
        Contest.Result result = new Contest.Result(new VolatilityRow(), 250.0, 600.0);
        assertThat(ResultTable.line(result))
                .containsSubsequence("volatility-scalar", "250.0", "600.0", "2.4", "1.7 x", "yes", "Strata");
    }

    @Test
    void medianOfRounds() {
        assertThat(Contest.median(new double[] {9.0, 1.0, 5.0})).isEqualTo(5.0);
    }

    private int run(String... arguments) {
        return Bench.run(print(out), print(err), arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package org.alvh.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.alvh.engine.statistics.Performance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer to whether the hedge helped, row by row: what it changed, and what is said of it. */
class HedgeEffectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # cagr  | fall | worst  | unhedged | fall | worst   | answer
            0.0500  | 0.10 | -0.010 | 0.0400 | 0.12 | -0.012 | In this run, yes: more return and less risk.
            0.0400  | 0.10 | -0.010 | 0.0400 | 0.12 | -0.012 | In this run, yes: less risk at no cost of return.
            0.0218  | 0.1643 | -0.00526 | 0.0223 | 0.1751 | -0.00529 | It bought some safety and paid for it with return.
            0.0500  | 0.12 | -0.012 | 0.0400 | 0.12 | -0.012 | It added return, but made the account no safer.
            0.0500  | 0.14 | -0.012 | 0.0400 | 0.12 | -0.012 | It added return, and risk with it.
            0.0400  | 0.12 | -0.012 | 0.0400 | 0.12 | -0.012 | Not so that one could see it.
            0.0400  | 0.14 | -0.012 | 0.0400 | 0.12 | -0.012 | No: it added risk and no return.
            0.0300  | 0.12 | -0.012 | 0.0400 | 0.12 | -0.012 | In this run, no: it cost return and made the account no safer.
            0.0300  | 0.14 | -0.012 | 0.0400 | 0.12 | -0.012 | In this run, no: less return and more risk.
            0.0300  | 0.10 | -0.014 | 0.0400 | 0.12 | -0.012 | It cost return; on risk it was mixed: the deepest fall was smaller, the worst days worse.
            0.0500  | 0.14 | -0.010 | 0.0400 | 0.12 | -0.012 | It added return; on risk it was mixed: the worst days were milder, the deepest fall larger.
            0.0000  | 0    | 0      | 0      | 0    | 0      | Not so that one could see it.
            """)
    void answers(
            double cagr, double fall, double worst, double bareCagr, double bareFall, double bareWorst, String answer) {
        Performance with = new Performance(cagr, 0.03, 0, fall, worst);
        Performance without = new Performance(bareCagr, 0.03, 0, bareFall, bareWorst);
        assertThat(HedgeEffect.of(with, without).answer()).isEqualTo(answer);
    }
}

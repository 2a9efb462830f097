package org.alvh.gateway.stream.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One question without an answer says nothing; two in a row say that nobody is there, since the first. */
class AnswersTest {

    private static final Instant START = Instant.parse("2026-11-27T14:00:00Z");

    /** Answers two seconds apart, {@code +} or {@code -}, and what is said after the last. */
    @ParameterizedTest
    @CsvSource({
        "+,    true,  0",
        "-,    false, 0",
        "++,   true,  0",
        "+-,   true,  0",
        "+-+,  true,  0",
        "+-+-, true,  0",
        "+--,  false, 2",
        "+---, false, 2",
        "+--+, true,  6",
        "-+,   true,  2",
        "-+-,  true,  2",
        "-+--, false, 4"
    })
    void saysWhatTheLastAnswersMean(String answers, boolean reachable, long sinceSeconds) {
        Answers heard = Answers.first("portfolio", answers.charAt(0) == '+', START);
        for (int i = 1; i < answers.length(); i++) {
            heard = heard.next(answers.charAt(i) == '+', START.plusSeconds(2L * i));
        }
        assertThat(heard.said()).isEqualTo(new ServiceReach("portfolio", reachable, START.plusSeconds(sinceSeconds)));
    }
}

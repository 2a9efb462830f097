package org.alvh.local.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alvh.quant.document.PrettyJson;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;

/** The JSON of the status is a contract, field for field. */
class StatusDocumentTest {

    private static final List<PlatformStatus.ProcessLine> RUNNING =
            List.of(new PlatformStatus.ProcessLine("kafka", Optional.of(4_711L), true));

    @Test
    void aPlatformThatStandsStill() throws IOException {
        PlatformStatus status = new PlatformStatus(
                "http://localhost:8080",
                "sim-1-7",
                Optional.of(new PlatformStatus.Progress("2023-03-30", 60, "CLOSE", true)),
                List.of(new PlatformStatus.AccountLine(
                        "north.bare",
                        "bare",
                        "north",
                        "SEED45",
                        "NONE",
                        Money.parse("1000000.25"),
                        "PAPER",
                        "ACTIVE",
                        "2023-03-30")),
                RUNNING);

        assertThat(PrettyJson.text(StatusDocument.of(status))).isEqualTo(golden());
    }

    @Test
    void whatDoesNotAnswerIsNotHealthy() {
        PlatformStatus silent =
                new PlatformStatus("http://localhost:8080", "sim-1-7", Optional.empty(), List.of(), RUNNING);

        assertThat(silent.isHealthy()).isFalse();
        assertThat(StatusLines.of(silent))
                .containsExactly(
                        "not healthy  http://localhost:8080",
                        "market sim-1-7  does not answer",
                        "process kafka  ready  pid 4711");
    }

    private static String golden() throws IOException {
        try (InputStream file = StatusDocumentTest.class.getResourceAsStream("status.json")) {
            return new String(Objects.requireNonNull(file, "status.json").readAllBytes(), UTF_8);
        }
    }
}

package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.KeptFile;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.PullState;
import org.alvh.marketdata.pull.Validators;
import org.alvh.marketdata.service.pull.PullView;
import org.alvh.proto.marketdata.v1.ImportStatusResponse;
import org.alvh.proto.marketdata.v1.PullFault;
import org.alvh.proto.marketdata.v1.PullStanding;
import org.alvh.proto.marketdata.v1.PulledFile;
import org.alvh.proto.marketdata.v1.PulledSource;
import org.junit.jupiter.api.Test;

/** What is told of sources, field by field. */
class PullWireTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final String HASH = "b".repeat(64);

    @Test
    void whereNothingIsPulledThereAreNoSources() {
        assertThat(PullWire.write(false, List.of())).isEqualTo(ImportStatusResponse.getDefaultInstance());
    }

    @Test
    void aSourceThatWasNeverTriedSaysSo() {
        PulledSource source = told(new PullState("VIX", Optional.empty(), PullCourse.notBefore(NOON)));

        assertThat(source)
                .isEqualTo(PulledSource.newBuilder()
                        .setName("VIX")
                        .setVendor("cboe-index")
                        .setHost("h.example")
                        .setStanding(PullStanding.PULL_STANDING_WAITING)
                        .setExpectedSession("2026-11-27")
                        .setNextAttempt("2026-11-27T12:00:00Z")
                        .build());
    }

    @Test
    void aFailureStandsBesideTheLastGoodFile() {
        KeptFile file = new KeptFile(
                "a".repeat(64),
                HASH,
                410,
                new Validators("\"v1\"", ""),
                new FileYield(9, 2, LocalDate.of(1990, 1, 2), LocalDate.of(2026, 11, 25)));
        PullCourse course = new PullCourse(
                Optional.of(NOON.minusSeconds(86_400)),
                Optional.of(NOON),
                3,
                Optional.of(new PullCourse.Failure(PullFailure.SERVER_ERROR, "the host answered 500, expected 200")),
                NOON.plusSeconds(60));

        PulledSource source = told(new PullState("VIX", Optional.of(file), course));

        assertThat(source.getStanding()).isEqualTo(PullStanding.PULL_STANDING_FAILED);
        assertThat(source.getLastSuccess()).isEqualTo("2026-11-26T12:00:00Z");
        assertThat(source.getLastAttempt()).isEqualTo("2026-11-27T12:00:00Z");
        assertThat(source.getTries()).isEqualTo(3);
        assertThat(source.getFault())
                .isEqualTo(PullFault.newBuilder()
                        .setReason("SERVER_ERROR")
                        .setDetail("the host answered 500, expected 200")
                        .build());
        assertThat(source.getFile())
                .isEqualTo(PulledFile.newBuilder()
                        .setContentHash(HASH)
                        .setBytes(410)
                        .setRowsAccepted(9)
                        .setRowsQuarantined(2)
                        .setFirstDate("1990-01-02")
                        .setLastDate("2026-11-25")
                        .build());
    }

    private static PulledSource told(PullState state) {
        return PullWire.write(true, List.of(new PullView.Line("cboe-index", "h.example", FRIDAY, state)))
                .getSources(0);
    }
}

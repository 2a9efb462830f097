package org.alvh.marketdata.service.endpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.pull.KeptFile;
import org.alvh.marketdata.pull.PullCourse;
import org.alvh.marketdata.pull.PullState;
import org.alvh.marketdata.service.pull.PullView;
import org.alvh.proto.marketdata.v1.ImportStatusResponse;
import org.alvh.proto.marketdata.v1.PullFault;
import org.alvh.proto.marketdata.v1.PullStanding;
import org.alvh.proto.marketdata.v1.PulledFile;
import org.alvh.proto.marketdata.v1.PulledSource;

/** Pulled sources as messages. */
final class PullWire {

    private PullWire() {}

    static ImportStatusResponse write(boolean enabled, List<PullView.Line> lines) {
        return ImportStatusResponse.newBuilder()
                .setEnabled(enabled)
                .addAllSources(lines.stream().map(PullWire::source).toList())
                .build();
    }

    private static PulledSource source(PullView.Line line) {
        PullState state = line.state();
        PullCourse course = state.course();
        var source = PulledSource.newBuilder()
                .setName(state.source())
                .setVendor(line.vendor())
                .setHost(line.host())
                .setStanding(standing(line.standing()))
                .setExpectedSession(line.expected().toString())
                .setLastSuccess(instant(course.lastSuccess()))
                .setLastAttempt(instant(course.lastAttempt()))
                .setNextAttempt(course.nextAttempt().toString())
                .setTries(course.tries());
        course.failure()
                .ifPresent(failure -> source.setFault(PullFault.newBuilder()
                        .setReason(failure.reason().name())
                        .setDetail(failure.detail())));
        state.kept().ifPresent(file -> source.setFile(file(file)));
        return source.build();
    }

    private static PulledFile file(KeptFile file) {
        return PulledFile.newBuilder()
                .setContentHash(file.contentHash())
                .setBytes(file.bytes())
                .setRowsAccepted(file.yield().rows())
                .setRowsQuarantined(file.yield().quarantined())
                .setFirstDate(file.yield().firstDate().toString())
                .setLastDate(file.yield().lastDate().toString())
                .build();
    }

    private static PullStanding standing(PullState.Standing standing) {
        return switch (standing) {
            case WAITING -> PullStanding.PULL_STANDING_WAITING;
            case FRESH -> PullStanding.PULL_STANDING_FRESH;
            case STALE -> PullStanding.PULL_STANDING_STALE;
            case FAILED -> PullStanding.PULL_STANDING_FAILED;
        };
    }

    private static String instant(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("");
    }
}

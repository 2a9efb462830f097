package org.alvh.gateway.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alvh.gateway.view.ImportsView;
import org.alvh.gateway.view.ImportsView.FaultView;
import org.alvh.gateway.view.ImportsView.FileView;
import org.alvh.gateway.view.ImportsView.SourceView;
import org.alvh.gateway.view.ImportsView.Standing;
import org.alvh.proto.marketdata.v1.ImportStatusResponse;
import org.alvh.proto.marketdata.v1.PullStanding;
import org.alvh.proto.marketdata.v1.PulledFile;
import org.alvh.proto.marketdata.v1.PulledSource;
import org.alvh.wire.EnumWire;

/** Pulled sources as they stand. */
final class ImportsViewWire {

    private static final EnumWire<Standing, PullStanding> STANDING =
            EnumWire.of("PULL_STANDING_", Standing.class, PullStanding.class);

    private ImportsViewWire() {}

    static ImportsView imports(ImportStatusResponse status) {
        return new ImportsView(
                status.getEnabled(),
                status.getSourcesList().stream().map(ImportsViewWire::source).toList());
    }

    private static SourceView source(PulledSource source) {
        return new SourceView(
                source.getName(),
                source.getVendor(),
                source.getHost(),
                STANDING.read(source.getStandingValue()),
                LocalDate.parse(source.getExpectedSession()),
                Fields.text(source.getLastSuccess()).map(ImportsViewWire::instant),
                Fields.text(source.getLastAttempt()).map(ImportsViewWire::instant),
                instant(source.getNextAttempt()),
                source.getTries(),
                source.hasFault()
                        ? Optional.of(new FaultView(
                                source.getFault().getReason(), source.getFault().getDetail()))
                        : Optional.empty(),
                source.hasFile() ? Optional.of(file(source.getFile())) : Optional.empty());
    }

    private static FileView file(PulledFile file) {
        return new FileView(
                file.getContentHash(),
                file.getBytes(),
                file.getRowsAccepted(),
                file.getRowsQuarantined(),
                LocalDate.parse(file.getFirstDate()),
                LocalDate.parse(file.getLastDate()));
    }

    private static OffsetDateTime instant(String text) {
        return Instant.parse(text).atOffset(ZoneOffset.UTC);
    }
}

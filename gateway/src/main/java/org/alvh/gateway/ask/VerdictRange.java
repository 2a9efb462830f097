package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.gateway.view.VerdictsView.Severity;
import org.alvh.proto.marketdata.v1.GetVerdictsRequest;
import org.alvh.proto.marketdata.v1.VerdictSeverity;
import org.alvh.wire.EnumWire;

/**
 * Which verdicts are wanted; what is not there binds nothing.
 *
 * @param series the series or option root that they are on
 * @param limit how many at most, the newest
 */
public record VerdictRange(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> series,
        Optional<Severity> severity,
        int limit) {

    static final EnumWire<Severity, VerdictSeverity> SEVERITY =
            EnumWire.of("VERDICT_SEVERITY_", Severity.class, VerdictSeverity.class);

    public VerdictRange {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", expected 1 at least");
        }
    }

    GetVerdictsRequest of(String market) {
        GetVerdictsRequest.Builder request =
                GetVerdictsRequest.newBuilder().setMarket(market).setVerdicts(limit);
        from.ifPresent(date -> request.setFrom(date.toString()));
        to.ifPresent(date -> request.setTo(date.toString()));
        series.ifPresent(request::setName);
        severity.ifPresent(wanted -> request.setSeverity(SEVERITY.write(wanted)));
        return request.build();
    }
}

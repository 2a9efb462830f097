package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.gateway.view.VerdictsView;
import org.alvh.gateway.view.VerdictsView.Action;
import org.alvh.gateway.view.VerdictsView.Severity;
import org.alvh.gateway.view.VerdictsView.VerdictView;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.proto.marketdata.v1.QualityVerdict;

/** Verdicts of the quality gate, newest first, each with what was done. */
final class VerdictsViewWire {

    private VerdictsViewWire() {}

    static VerdictsView verdicts(GetVerdictsResponse response) {
        List<VerdictView> newest = response.getVerdictsList().reversed().stream()
                .map(VerdictsViewWire::verdict)
                .toList();
        return new VerdictsView(
                ProvenanceWire.of(
                        List.of(Pricing.published(response.getMarket())), Optional.empty(), Optional.empty(), false),
                AccountViewWire.market(response.getMarket()),
                response.getNamesList(),
                newest,
                response.getMore());
    }

    private static VerdictView verdict(QualityVerdict verdict) {
        Severity severity = VerdictRange.SEVERITY.read(verdict.getSeverityValue());
        LocalDate date = LocalDate.parse(verdict.getDate());
        LocalDate known = LocalDate.parse(verdict.getKnown());
        return new VerdictView(
                date,
                verdict.getName(),
                verdict.getChain(),
                verdict.getRule(),
                severity,
                action(severity, known.isAfter(date)),
                verdict.getReading(),
                verdict.getLimit(),
                known,
                verdict.getReason());
    }

    private static Action action(Severity severity, boolean knownLater) {
        return switch (severity) {
            case WARN -> Action.KEPT;
            case REJECT -> knownLater ? Action.LEFT_OUT_LATER : Action.LEFT_OUT;
        };
    }
}

package org.alvh.wire;

import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.proto.marketdata.v1.QualityVerdict;
import org.alvh.proto.marketdata.v1.VerdictSeverity;

/** Verdicts of the quality gate. */
public final class VerdictWire {

    private static final EnumWire<Severity, VerdictSeverity> SEVERITY =
            EnumWire.of("VERDICT_SEVERITY_", Severity.class, VerdictSeverity.class);

    private VerdictWire() {}

    public static QualityVerdict write(Verdict verdict) {
        return QualityVerdict.newBuilder()
                .setDate(verdict.subject().date().toString())
                .setName(verdict.subject().name())
                .setChain(verdict.subject() instanceof Subject.OfChain)
                .setRule(verdict.rule().name())
                .setSeverity(SEVERITY.write(verdict.severity()))
                .setReading(verdict.measured().reading())
                .setLimit(verdict.measured().limit())
                .setKnown(verdict.known().toString())
                .setReason(verdict.reason())
                .build();
    }

    /**
     * A severity by its number on the wire.
     *
     * @throws IllegalArgumentException for a number that this release does not know
     */
    public static Severity severity(int number) {
        return SEVERITY.read(number);
    }

    public static Verdict read(QualityVerdict message) {
        var date = Fields.date("date", message.getDate());
        return new Verdict(
                message.getChain()
                        ? new Subject.OfChain(message.getName(), date)
                        : new Subject.OfSeries(message.getName(), date),
                QualityRule.valueOf(message.getRule()),
                SEVERITY.read(message.getSeverityValue()),
                new Verdict.Measured(message.getReading(), message.getLimit()),
                Fields.date("known", message.getKnown()),
                message.getReason());
    }
}

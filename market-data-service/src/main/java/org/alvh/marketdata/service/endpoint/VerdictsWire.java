package org.alvh.marketdata.service.endpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.proto.marketdata.v1.QualityVerdict;
import org.alvh.proto.marketdata.v1.VerdictSeverity;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.EnumWire;
import org.alvh.wire.MarketWire;

/** Verdicts of the quality gate as messages. */
final class VerdictsWire {

    private static final EnumWire<Severity, VerdictSeverity> SEVERITY =
            EnumWire.of("VERDICT_SEVERITY_", Severity.class, VerdictSeverity.class);

    private VerdictsWire() {}

    /** The days asked about; a bound that is not there binds nothing. */
    record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

        boolean hold(LocalDate date) {
            return from.filter(date::isBefore).isEmpty()
                    && to.filter(date::isAfter).isEmpty();
        }
    }

    /**
     * The latest verdicts on some days.
     *
     * @param known those that may be told
     * @param most so many at most
     */
    static GetVerdictsResponse write(MarketId market, Verdicts known, Days days, int most) {
        List<Verdict> asked = known.all().stream()
                .filter(verdict -> days.hold(verdict.subject().date()))
                .toList();
        int first = Math.max(asked.size() - most, 0);
        var response = GetVerdictsResponse.newBuilder()
                .setMarket(MarketWire.write(market))
                .setMore(first > 0);
        asked.subList(first, asked.size()).forEach(verdict -> response.addVerdicts(message(verdict)));
        return response.build();
    }

    private static QualityVerdict message(Verdict verdict) {
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
}

package org.alvh.marketdata.service.endpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.proto.marketdata.v1.GetVerdictsRequest;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.proto.marketdata.v1.VerdictSeverity;
import org.alvh.quant.market.MarketId;
import org.alvh.wire.MarketWire;
import org.alvh.wire.VerdictWire;

/** Verdicts of the quality gate as messages. */
final class VerdictsWire {

    private VerdictsWire() {}

    /** The verdicts asked about; what is not there binds nothing. */
    record Wanted(
            Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> name, Optional<Severity> severity) {

        static Wanted read(GetVerdictsRequest question, Optional<LocalDate> from, Optional<LocalDate> to) {
            return new Wanted(
                    from, to, Optional.of(question.getName()).filter(name -> !name.isEmpty()), severity(question));
        }

        private static Optional<Severity> severity(GetVerdictsRequest question) {
            int number = question.getSeverityValue();
            if (number == VerdictSeverity.VERDICT_SEVERITY_UNSPECIFIED_VALUE) {
                return Optional.empty();
            }
            try {
                return Optional.of(VerdictWire.severity(number));
            } catch (IllegalArgumentException unknown) {
                throw Asked.wrong("severity", number, "a severity that this release knows", unknown);
            }
        }

        boolean hold(Verdict verdict) {
            LocalDate date = verdict.subject().date();
            return from.filter(date::isBefore).isEmpty()
                    && to.filter(date::isAfter).isEmpty()
                    && name.filter(other -> !other.equals(verdict.subject().name()))
                            .isEmpty()
                    && severity.filter(other -> other != verdict.severity()).isEmpty();
        }
    }

    /**
     * The latest of the verdicts that are asked about.
     *
     * @param known those that may be told
     * @param most so many at most
     */
    static GetVerdictsResponse write(MarketId market, Verdicts known, Wanted wanted, int most) {
        List<Verdict> asked = known.all().stream().filter(wanted::hold).toList();
        int first = Math.max(asked.size() - most, 0);
        var response = GetVerdictsResponse.newBuilder()
                .setMarket(MarketWire.write(market))
                .setMore(first > 0)
                .addAllNames(names(known));
        asked.subList(first, asked.size()).forEach(verdict -> response.addVerdicts(VerdictWire.write(verdict)));
        return response.build();
    }

    private static SortedSet<String> names(Verdicts known) {
        return known.all().stream()
                .map(verdict -> verdict.subject().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

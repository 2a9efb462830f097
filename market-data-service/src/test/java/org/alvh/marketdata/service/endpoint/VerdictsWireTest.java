package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdict.Measured;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.service.endpoint.VerdictsWire.Days;
import org.alvh.proto.marketdata.v1.GetVerdictsResponse;
import org.alvh.proto.marketdata.v1.QualityVerdict;
import org.alvh.proto.marketdata.v1.VerdictSeverity;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of verdicts: which days, how many, and every field. */
class VerdictsWireTest {

    private static final MarketId MARKET = new MarketId(MarketId.Kind.REPLAY, "replay-test");

    private static final Verdicts VERDICTS = new Verdicts(List.of(
            verdict(new Subject.OfSeries("vvix", day(8)), Severity.WARN, day(9)),
            verdict(new Subject.OfSeries("vix_open", day(9)), Severity.REJECT, day(9)),
            verdict(new Subject.OfChain("SPXW", day(10)), Severity.REJECT, day(10))));

    @ParameterizedTest
    @CsvSource({
        // from, to, most, told, whether there are more
        "-,  -,  200, 8 9 10, false",
        "9,  -,  200, 9 10,   false",
        "-,  9,  200, 8 9,    false",
        "9,  9,  200, 9,      false",
        "11, -,  200, '',     false",
        "-,  -,  2,   9 10,   true",
        "-,  -,  3,   8 9 10, false",
        "-,  9,  1,   9,      true"
    })
    void theLatestOfTheDaysAskedAbout(String from, String to, int most, String told, boolean more) {
        GetVerdictsResponse answer = VerdictsWire.write(MARKET, VERDICTS, new Days(bound(from), bound(to)), most);

        assertThat(answer.getVerdictsList())
                .extracting(verdict ->
                        Integer.toString(LocalDate.parse(verdict.getDate()).getDayOfMonth()))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ")));
        assertThat(answer.getMore()).isEqualTo(more);
    }

    @Test
    void aVerdictIsToldWhole() {
        GetVerdictsResponse answer =
                VerdictsWire.write(MARKET, VERDICTS, new Days(Optional.of(day(10)), Optional.empty()), 200);

        assertThat(answer.getMarket().getName()).isEqualTo("replay-test");
        assertThat(answer.getVerdictsList())
                .containsExactly(QualityVerdict.newBuilder()
                        .setDate("2024-01-10")
                        .setName("SPXW")
                        .setChain(true)
                        .setRule("ZERO_BIDS")
                        .setSeverity(VerdictSeverity.VERDICT_SEVERITY_REJECT)
                        .setReading(.97)
                        .setLimit(.6)
                        .setKnown("2024-01-10")
                        .setReason("invented")
                        .build());
    }

    private static Verdict verdict(Subject subject, Severity severity, LocalDate known) {
        return new Verdict(subject, QualityRule.ZERO_BIDS, severity, new Measured(.97, .6), known, "invented");
    }

    private static Optional<LocalDate> bound(String day) {
        return day.equals("-") ? Optional.empty() : Optional.of(day(Integer.parseInt(day)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 1, day);
    }
}

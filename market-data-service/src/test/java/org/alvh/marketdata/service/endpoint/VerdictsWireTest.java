package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdict.Measured;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.service.endpoint.VerdictsWire.Wanted;
import org.alvh.proto.marketdata.v1.GetVerdictsRequest;
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
        GetVerdictsResponse answer = VerdictsWire.write(MARKET, VERDICTS, days(bound(from), bound(to)), most);

        assertThat(answer.getVerdictsList())
                .extracting(verdict ->
                        Integer.toString(LocalDate.parse(verdict.getDate()).getDayOfMonth()))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ")));
        assertThat(answer.getMore()).isEqualTo(more);
    }

    @Test
    void aVerdictIsToldWhole() {
        GetVerdictsResponse answer =
                VerdictsWire.write(MARKET, VERDICTS, days(Optional.of(day(10)), Optional.empty()), 200);

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

    @ParameterizedTest
    @CsvSource({
        // name, severity, told, whether there are more of two at most
        "'',       VERDICT_SEVERITY_UNSPECIFIED, 9 10, true",
        "vvix,     VERDICT_SEVERITY_UNSPECIFIED, 8,    false",
        "SPXW,     VERDICT_SEVERITY_UNSPECIFIED, 10,   false",
        "'',       VERDICT_SEVERITY_WARN,        8,    false",
        "'',       VERDICT_SEVERITY_REJECT,      9 10, false",
        "vix_open, VERDICT_SEVERITY_WARN,        '',   false"
    })
    void ofOneNameOrSeverity(String name, VerdictSeverity severity, String told, boolean more) {
        GetVerdictsRequest question = GetVerdictsRequest.newBuilder()
                .setName(name)
                .setSeverity(severity)
                .build();

        GetVerdictsResponse answer =
                VerdictsWire.write(MARKET, VERDICTS, Wanted.read(question, Optional.empty(), Optional.empty()), 2);

        assertThat(answer.getVerdictsList())
                .extracting(verdict ->
                        Integer.toString(LocalDate.parse(verdict.getDate()).getDayOfMonth()))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ")));
        assertThat(answer.getMore()).isEqualTo(more);
        assertThat(answer.getNamesList()).containsExactly("SPXW", "vix_open", "vvix");
    }

    @Test
    void aSeverityOfALaterReleaseIsRefused() {
        GetVerdictsRequest question =
                GetVerdictsRequest.newBuilder().setSeverityValue(9).build();

        assertThatThrownBy(() -> Wanted.read(question, Optional.empty(), Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessage("severity is 9, expected a severity that this release knows");
    }

    private static Wanted days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Wanted(from, to, Optional.empty(), Optional.empty());
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

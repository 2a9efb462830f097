package org.alvh.marketdata.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.service.store.ChainSnapshot;
import org.alvh.proto.marketdata.v1.ChainHeader;
import org.alvh.proto.marketdata.v1.GetChainResponse;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;

/** How far chains are shown, and in what messages. */
class ChainAnswersTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 12, 31);
    private static final LocalDate BEFORE = OPENED.minusDays(1);
    private static final LocalDate AFTER = OPENED.plusDays(2);

    @Test
    void peopleSeeNothingBeyondTheSessionOpenedLast() {
        assertThat(ChainAnswers.lastShown(false, Optional.of(AFTER), Optional.of(OPENED)))
                .contains(OPENED);
        assertThat(ChainAnswers.lastShown(false, Optional.of(BEFORE), Optional.of(OPENED)))
                .contains(BEFORE);
        assertThat(ChainAnswers.lastShown(false, Optional.of(AFTER), Optional.empty()))
                .isEmpty();
    }

    /** A back-test may go through days that the market has not played yet. */
    @Test
    void servicesAreBoundByTheDateTheyName() {
        assertThat(ChainAnswers.lastShown(true, Optional.of(AFTER), Optional.of(OPENED)))
                .contains(AFTER);
        assertThat(ChainAnswers.lastShown(true, Optional.of(AFTER), Optional.empty()))
                .contains(AFTER);
        assertThat(ChainAnswers.lastShown(true, Optional.empty(), Optional.of(OPENED)))
                .contains(OPENED);
    }

    @Test
    void aMessageHoldsOneExpiryOfOneRoot() {
        List<ChainRow> rows = QuotedDays.rows(OPENED);

        assertThat(ChainMessages.expiries(rows))
                .extracting(GetChainResponse::getExpiry)
                .extracting(expiry -> expiry.getRoot() + " " + expiry.getExpiry() + " " + expiry.getRunsCount())
                .containsExactly("SPXW 2025-01-31 2", "VIX 2025-01-22 3");
        assertThat(ChainMessages.expiries(QuotedDays.wide(OPENED, 1_500)))
                .singleElement()
                .satisfies(part -> assertThat(part.getExpiry().getRunsCount()).isEqualTo(2));
        assertThat(ChainMessages.expiries(List.of())).isEmpty();
    }

    /** Of the verdicts only those on chains of the day that were known on it. */
    @Test
    void theHeaderSaysWhatWasKnownOnTheDay() {
        Verdicts verdicts = new Verdicts(List.of(
                verdict(new Subject.OfChain("SPXW", OPENED), OPENED),
                verdict(new Subject.OfChain("VIX", OPENED), AFTER),
                verdict(new Subject.OfChain("SPXW", BEFORE), BEFORE),
                verdict(new Subject.OfSeries("vvix", OPENED), OPENED)));

        ChainHeader header = ChainMessages.header(
                        new MarketId(MarketId.Kind.REPLAY, "replay-test"),
                        new ChainSnapshot(1, OPENED, "ab", 15, OptionalDouble.of(5_881.63)),
                        verdicts)
                .getHeader();

        assertThat(header.getUnderlying()).isEqualTo(5_881.63);
        assertThat(header.getChain().getRows()).isEqualTo(15);
        assertThat(header.getChain().getVerdictsList()).singleElement().satisfies(verdict -> {
            assertThat(verdict.getName()).isEqualTo("SPXW");
            assertThat(verdict.getDate()).isEqualTo("2024-12-31");
        });
    }

    private static Verdict verdict(Subject subject, LocalDate known) {
        return new Verdict(
                subject, QualityRule.ZERO_BIDS, Severity.REJECT, new Verdict.Measured(.9, .6), known, "no bids");
    }
}

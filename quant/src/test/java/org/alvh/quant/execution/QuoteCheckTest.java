package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.alvh.quant.execution.DisplayedQuote.Sizes;
import org.alvh.quant.execution.QuoteCheck.Verdict;
import org.alvh.quant.market.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCheckTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 3, 10, 0);

    private final QuoteCheck check = QuoteCheck.ofMinuteBars();

    @ParameterizedTest
    @CsvSource({
        "161, 169, 0,  true,",
        "161, 169, 60, true,",
        "161, 169, 61, true,  STALE",
        "170, 169, 0,  true,  CROSSED",
        "170, 169, 0,  false, CROSSED",
        "170, 169, 61, true,  STALE",
        "169, 169, 0,  false, ZERO_WIDTH",
        "0,   5,   0,  true,  NO_BID",
        "0,   5,   0,  false,",
        "0,   0,   0,  false, NO_QUOTE",
        "5,   0,   0,  true,  NO_QUOTE",
        "5,   0,   99, true,  NO_QUOTE",
    })
    void refusesWithTheFirstReasonThatHolds(long bid, long ask, long ageSeconds, boolean sale, QuoteRefusal reason) {
        var quote = DisplayedQuote.withoutSizes(bid, ask, NOW.minusSeconds(ageSeconds));
        assertThat(check.judge(Optional.of(quote), sale, NOW))
                .isEqualTo(reason == null ? new Verdict.Usable(new Quote(bid, ask)) : new Verdict.Refused(reason));
    }

    @Test
    void refusesASeriesThatNobodyQuotes() {
        assertThat(check.judge(Optional.empty(), false, NOW)).isEqualTo(new Verdict.Refused(QuoteRefusal.NO_QUOTE));
    }

    @Test
    void doesNotLookAhead() {
        var later = DisplayedQuote.withoutSizes(1, 2, NOW.plusSeconds(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.judge(Optional.of(later), false, NOW))
                .withMessageContaining("2024-06-03T10:00:01 is not known yet");
    }

    /**
     * Two sold at 1.61/1.69, one bought at 0.64/0.68: natural 3.22 − 0.68 = 2.54, mid 3.30 − 0.66 = 2.64. Seven lots
     * at the bid are three packages, nine at the ask nine.
     */
    @Test
    void pricesAPackageAtOnce() {
        List<PackageLeg> legs = List.of(leg(-2, 161, 169, 7, 100), leg(1, 64, 68, 100, 9));
        assertThat(PackageQuote.of(legs, check, NOW)).isEqualTo(new PackageQuote.Natural(254, 528, OptionalLong.of(3)));
    }

    @Test
    void aPackageIsWorthNothingWithoutAllItsLegs() {
        List<PackageLeg> legs = List.of(leg(-1, 161, 169, 1, 1), leg(-1, 0, 5, 0, 1), leg(1, 9, 8, 1, 1));
        assertThat(PackageQuote.of(legs, check, NOW)).isEqualTo(new PackageQuote.Refused(QuoteRefusal.NO_BID, 1));
    }

    /** A size that one leg does not tell is not known of the package. */
    @Test
    void knowsNoSizeUnlessEveryLegTellsIts() {
        var untold = new PackageLeg(1, Optional.of(DisplayedQuote.withoutSizes(64, 68, NOW)));
        assertThat(PackageQuote.of(List.of(leg(-1, 161, 169, 7, 100), untold), check, NOW))
                .isEqualTo(new PackageQuote.Natural(93, 198, OptionalLong.empty()));
    }

    @Test
    void refusesWhatIsNoQuoteNoLegAndNoCheck() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisplayedQuote.withoutSizes(-1, 5, NOW))
                .withMessageContaining("bid -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Sizes(1, -1)).withMessageContaining("1 x -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PackageLeg(0, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackageQuote.of(List.of(), check, NOW))
                .withMessageContaining("no legs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuoteCheck(Duration.ofSeconds(-1)))
                .withMessageContaining("PT-1S");
    }

    private static PackageLeg leg(int ratio, long bid, long ask, long bidLots, long askLots) {
        return new PackageLeg(
                ratio, Optional.of(new DisplayedQuote(bid, ask, Optional.of(new Sizes(bidLots, askLots)), NOW)));
    }
}

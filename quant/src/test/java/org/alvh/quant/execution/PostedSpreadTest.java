package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.quant.execution.PostOutcome.BestNatural;
import org.alvh.quant.execution.PostOutcome.Ending;
import org.alvh.quant.execution.PostOutcome.PostFill;
import org.alvh.quant.execution.PostedSpread.SpreadBar;
import org.alvh.quant.testkit.Reference;
import org.junit.jupiter.api.Test;

/**
 * The 525/520 put spread of 2024-06-03 on FlashAlpha's recorded minute quotes of SPY puts, posted at 10:00. What
 * becomes of each limit was worked out from the file by hand: natural credits of the first ten bars after posting are
 * .88 .99 .95 .98 1.00 .98 .95 .91 .96 1.03, none after them is above 1.02.
 */
class PostedSpreadTest {

    private static final LocalDateTime POSTED = LocalDateTime.of(2024, 6, 3, 10, 0);

    private static final Pattern BAR = Pattern.compile("\"ts\":\"([^\"]+)\",\"spot\":[0-9.]+,\"puts\":\\[([^]]*)]");

    @Test
    void fillsAt96OnTheSecondBar() throws IOException {
        PostOutcome outcome = recorded().at(96);
        assertThat(outcome.ending()).isEqualTo(Ending.FILLED);
        assertThat(outcome.bars()).isEqualTo(2);
        assertThat(outcome.fills()).containsExactly(new PostFill(2, POSTED.plusMinutes(2), 1, 201));
        assertThat(outcome.fills().getFirst().mid()).isEqualTo(1.005);
    }

    @Test
    void neverFillsAt110() throws IOException {
        PostOutcome outcome = recorded().at(110);
        assertThat(outcome.fills()).isEmpty();
        assertThat(outcome.nearMisses()).isZero();
        assertThat(outcome.best()).contains(new BestNatural(POSTED.plusMinutes(10), 103));
    }

    @Test
    void missesNarrowlyAt103() throws IOException {
        PostOutcome outcome = recorded().at(103);
        assertThat(outcome.fills()).isEmpty();
        assertThat(outcome.nearMisses()).isEqualTo(1);
        assertThat(outcome.best()).contains(new BestNatural(POSTED.plusMinutes(10), 103));
    }

    /** The file ends at 10:29 and lacks 10:26: 28 bars are not the 30 after which the order would lapse. */
    @Test
    void saysThatTheRecordingEndsBeforeTheWait() throws IOException {
        PostOutcome outcome = recorded().at(110);
        assertThat(outcome.ending()).isEqualTo(Ending.WORKING);
        assertThat(outcome.bars()).isEqualTo(28);
        assertThat(outcome.refused()).isEmpty();
    }

    private static PostedSpread recorded() throws IOException {
        String text = Files.readString(Reference.file("vectors/flashalpha_spy_2024-06-03_puts_MIT.json"));
        List<SpreadBar> bars = new ArrayList<>();
        Matcher bar = BAR.matcher(text);
        while (bar.find()) {
            LocalDateTime at = LocalDateTime.parse(bar.group(1));
            bars.add(new SpreadBar(at, quote(bar.group(2), "525.0", at), quote(bar.group(2), "520.0", at)));
        }
        assertThat(bars).hasSize(29);
        return PostedSpread.of(POSTED, bars, QuoteCheck.ofMinuteBars());
    }

    private static Optional<DisplayedQuote> quote(String puts, String strike, LocalDateTime at) {
        Matcher put = Pattern.compile("\"strike\":" + Pattern.quote(strike) + ",\"bid\":([0-9.]+),\"ask\":([0-9.]+)")
                .matcher(puts);
        return put.find()
                ? Optional.of(DisplayedQuote.withoutSizes(hundredths(put.group(1)), hundredths(put.group(2)), at))
                : Optional.empty();
    }

    private static long hundredths(String points) {
        return new BigDecimal(points).movePointRight(2).longValueExact();
    }
}

package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.alvh.quant.execution.PostOutcome.BestNatural;
import org.alvh.quant.execution.PostOutcome.Ending;
import org.alvh.quant.execution.PostOutcome.PostFill;
import org.alvh.quant.execution.PostOutcome.RefusedBar;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Natural credits by hand; the recorded market is in {@link PostedSpreadTest}. */
class PostAndWaitTest {

    private static final LocalDateTime POSTED = LocalDateTime.of(2024, 6, 3, 10, 0);

    /** Credits of 0.95, 0.97, 0.99, 0.98 on the bars after posting; ε 0.02. */
    @ParameterizedTest
    @CsvSource({
        "93, FILLED,  1, 0, 95",
        "95, FILLED,  2, 1, 97",
        "97, FILLED,  3, 1, 99",
        "98, WORKING, 4, 2, 99",
        "99, WORKING, 4, 1, 99",
        "100, WORKING, 4, 0, 99",
    })
    void fillsOnceTheNaturalCreditPassesTheLimit(long limit, Ending ending, int bars, int nearMisses, long best) {
        PostOutcome outcome = order(PostAndWait.at(limit), 1).work(bars(95, 97, 99, 98));
        assertThat(outcome.ending()).isEqualTo(ending);
        assertThat(outcome.bars()).isEqualTo(bars);
        assertThat(outcome.nearMisses()).isEqualTo(nearMisses);
        assertThat(outcome.best().map(BestNatural::creditHundredths)).contains(best);
    }

    /** Paying 1.05 at most, ε 0.02: a natural debit of 1.04 touches, one of 1.03 fills. */
    @Test
    void buysForADebitByTheSameRule() {
        PostOutcome outcome = order(PostAndWait.at(-105), 1).work(bars(-106, -104, -103));
        assertThat(outcome.fills()).containsExactly(new PostFill(3, POSTED.plusMinutes(3), 1, -202));
        assertThat(outcome.nearMisses()).isEqualTo(1);
    }

    @Test
    void lapsesAfterTheWaitWhateverComesLater() {
        List<PackageBar> bars = bars(IntStream.rangeClosed(1, 31)
                .mapToLong(bar -> bar == 31 ? 200 : 90)
                .toArray());
        PostOutcome outcome = order(PostAndWait.at(96), 1).work(bars);
        assertThat(outcome).isEqualTo(new PostOutcome(Ending.LAPSED, 30, List.of(), 1, 0, List.of(), outcome.best()));
        assertThat(outcome.best()).contains(new BestNatural(POSTED.plusMinutes(1), 90));
    }

    /** The bar on which it is posted says what the limit should be, not whether it fills. */
    @Test
    void isNotTriedOnTheBarOnWhichItIsPosted() {
        List<PackageBar> bars = List.of(bar(-1, 200, OptionalLong.empty()), bar(0, 200, OptionalLong.empty()));
        PostOutcome outcome = order(PostAndWait.at(96), 1).work(bars);
        assertThat(outcome.bars()).isZero();
        assertThat(outcome.ending()).isEqualTo(Ending.WORKING);
        assertThat(outcome.best()).isEmpty();
    }

    @Test
    void aRefusedBarCountsForTheWait() {
        var crossed = new PackageBar(POSTED.plusMinutes(1), new PackageQuote.Refused(QuoteRefusal.CROSSED, 0));
        PostOutcome outcome = order(new PostAndWait(96, 2, 2, 0, SizeRule.WHOLE), 1)
                .work(List.of(crossed, bar(2, 97, OptionalLong.empty()), bar(3, 200, OptionalLong.empty())));
        assertThat(outcome.ending()).isEqualTo(Ending.LAPSED);
        assertThat(outcome.refused()).containsExactly(new RefusedBar(POSTED.plusMinutes(1), QuoteRefusal.CROSSED));
        assertThat(outcome.nearMisses()).isEqualTo(1);
    }

    /** Ten lots, displayed 4, 0, untold, 5, 5: 4, nothing, nothing, 5 and the last one. */
    @Test
    void fillsByDisplayedSizeAndKeepsTheRest() {
        List<PackageBar> bars = List.of(
                bar(1, 98, OptionalLong.of(4)),
                bar(2, 98, OptionalLong.of(0)),
                bar(3, 98, OptionalLong.empty()),
                bar(4, 98, OptionalLong.of(5)),
                bar(5, 98, OptionalLong.of(5)));
        PostedOrder order = order(PostAndWait.at(96).byDisplayedSize(), 10);
        PostOutcome outcome = order.work(bars);
        assertThat(outcome.fills())
                .extracting(PostFill::bar, PostFill::lots)
                .containsExactly(tuple(1, 4L), tuple(4, 5L), tuple(5, 1L));
        assertThat(outcome.refused()).extracting(RefusedBar::reason).containsOnly(QuoteRefusal.NO_SIZE);
        assertThat(outcome.refused()).hasSize(2);
        assertThat(outcome.ending()).isEqualTo(Ending.FILLED);
        assertThat(order.work(bars.subList(0, 4)).restLots()).isEqualTo(1);
        assertThat(order(PostAndWait.at(96), 10).work(bars).fills())
                .containsExactly(new PostFill(1, POSTED.plusMinutes(1), 10, 200));
    }

    /** A touch that always fills fills at once; a generator decides the rest, and the same seed decides it the same. */
    @Test
    void aTouchMayFillByTheSeedHandedIn() {
        long[] touches = new long[30];
        Arrays.fill(touches, 96);
        List<PackageBar> bars = bars(touches);
        assertThat(order(luck(1), 1).work(bars, new SplittableRandom(1)).bars()).isEqualTo(1);
        assertThat(order(luck(0), 1).work(bars, new SplittableRandom(1)).nearMisses())
                .isEqualTo(30);
        int filled = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            PostOutcome outcome = order(luck(0.25), 1).work(bars, new SplittableRandom(seed));
            assertThat(order(luck(0.25), 1).work(bars, new SplittableRandom(seed)))
                    .isEqualTo(outcome);
            filled += outcome.bars() == 1 ? 1 : 0;
        }
        // 500 expected, standard deviation 19.4.
        assertThat(filled).isBetween(420, 580);
    }

    /** What later bars say changes nothing that has happened, and a lower limit never fills later. */
    @Seeded(cases = 200)
    void looksAtNothingAheadAndIsMonotoneInTheLimit(SeededCase drawn) {
        var random = drawn.random();
        long[] credits = random.longs(40, 80, 110).toArray();
        List<PackageBar> bars = bars(credits);
        long limit = random.nextLong(80, 110);
        PostOutcome outcome = order(PostAndWait.at(limit), 1).work(bars);
        List<PackageBar> changed = new ArrayList<>(bars.subList(0, outcome.bars()));
        assertThat(order(PostAndWait.at(limit), 1).work(changed)).isEqualTo(outcome);
        PostOutcome easier = order(PostAndWait.at(limit - 1), 1).work(bars);
        assertThat(easier.bars()).isLessThanOrEqualTo(outcome.bars());
        assertThat(easier.restLots()).isLessThanOrEqualTo(outcome.restLots());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAChanceThatIsNone(double probability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> luck(probability))
                .withMessage("touchProbability is " + probability + ", expected a probability from 0 to 1");
    }

    @Test
    void refusesWhatIsNoOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostAndWait(96, -1, 30, 0, SizeRule.WHOLE))
                .withMessageStartingWith("epsilonHundredths is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostAndWait(96, 2, 0, 0, SizeRule.WHOLE))
                .withMessage("waitBars is 0, expected 1 to 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(PostAndWait.at(96), 0))
                .withMessageContaining("0 lots");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(luck(0.5), 1).work(bars(96)))
                .withMessageContaining("hand in the generator");
        PackageBar bar = bar(1, 96, OptionalLong.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(PostAndWait.at(96), 1).work(List.of(bar, bar)))
                .withMessage("bar of 2024-06-03T10:01 does not come after 2024-06-03T10:01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackageQuote.Natural(100, 199, OptionalLong.empty()))
                .withMessageContaining("100");
    }

    private static PostAndWait luck(double probability) {
        return new PostAndWait(96, 2, 30, probability, SizeRule.WHOLE);
    }

    private static PostedOrder order(PostAndWait rule, long lots) {
        return new PostedOrder(rule, lots, POSTED);
    }

    private static List<PackageBar> bars(long... credits) {
        return IntStream.range(0, credits.length)
                .mapToObj(i -> bar(i + 1, credits[i], OptionalLong.empty()))
                .toList();
    }

    /** A package two hundredths wide on either side of its mid. */
    private static PackageBar bar(int minute, long credit, OptionalLong lots) {
        return new PackageBar(POSTED.plusMinutes(minute), new PackageQuote.Natural(credit, 2 * (credit + 2), lots));
    }
}

package org.alvh.quant.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.quant.execution.DisplayedQuote.Sizes;
import org.alvh.quant.execution.ImmediateOrder.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spread sold at 1.61/1.69 against 0.64/0.68, 7 lots at the bid and 9 at the ask; prices by hand. */
class ImmediateOrderTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 3, 10, 0);

    private final PackageLeg sold = leg(-1, 161, 169, 7, 100);
    private final PackageLeg bought = leg(1, 64, 68, 100, 9);

    /** Mid 1.65 − .66 = .99; half of the half-spreads 1.63 − .67 = .96; natural, and under stress, 1.61 − .68 = .93. */
    @ParameterizedTest
    @CsvSource({"0, 0, 18, 99", "0.5, 1, 18, 96", "1, 1, 18, 93", "0.5, 1, 30.01, 93"})
    void paysTheShareOfAPackage(double packageShare, double stressShare, double vix, long credit) {
        FillModel model = new FillModel(packageShare, 1, stressShare, 30);
        assertThat(order(20, sold, bought).fill(model, OptionalDouble.of(vix), minute(), SizeRule.WHOLE))
                .isEqualTo(new Outcome.Filled(credit, 20, 0));
    }

    /** Alone a leg is sold at its bid; two of it bring twice that. */
    @Test
    void paysTheWholeSpreadOfASingleLeg() {
        assertThat(fill(order(1, sold), SizeRule.WHOLE)).isEqualTo(new Outcome.Filled(161, 1, 0));
        assertThat(fill(order(1, leg(-2, 161, 169, 7, 1)), SizeRule.WHOLE)).isEqualTo(new Outcome.Filled(322, 1, 0));
        assertThat(fill(order(1, bought), SizeRule.WHOLE)).isEqualTo(new Outcome.Filled(-68, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 0", "7, 7, 0", "8, 7, 1", "20, 7, 13"})
    void fillsNoMoreThanTheShortestSide(long lots, long filled, long rest) {
        assertThat(fill(order(lots, sold, bought), SizeRule.DISPLAYED)).isEqualTo(new Outcome.Filled(96, filled, rest));
    }

    @Test
    void refusesWithTheReason() {
        assertThat(fill(order(1, sold, leg(-1, 0, 5, 0, 9)), SizeRule.WHOLE))
                .isEqualTo(new Outcome.Refused(QuoteRefusal.NO_BID));
        assertThat(fill(order(1, sold, new PackageLeg(1, Optional.empty())), SizeRule.WHOLE))
                .isEqualTo(new Outcome.Refused(QuoteRefusal.NO_QUOTE));
        assertThat(fill(order(1, sold, leg(1, 64, 68, 9, 0)), SizeRule.DISPLAYED))
                .isEqualTo(new Outcome.Refused(QuoteRefusal.NO_SIZE));
        assertThatIllegalArgumentException().isThrownBy(() -> order(0, sold)).withMessageContaining("0 lots");
    }

    private static Outcome fill(ImmediateOrder order, SizeRule sizes) {
        return order.fill(FillModel.halfSpread(), OptionalDouble.empty(), minute(), sizes);
    }

    private static QuoteCheck minute() {
        return QuoteCheck.ofMinuteBars();
    }

    private static ImmediateOrder order(long lots, PackageLeg... legs) {
        return new ImmediateOrder(List.of(legs), lots, NOW);
    }

    private static PackageLeg leg(int ratio, long bid, long ask, long bidLots, long askLots) {
        return new PackageLeg(
                ratio, Optional.of(new DisplayedQuote(bid, ask, Optional.of(new Sizes(bidLots, askLots)), NOW)));
    }
}

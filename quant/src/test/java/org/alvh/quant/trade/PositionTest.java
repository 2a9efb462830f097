package org.alvh.quant.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money of positions, fills and trades. Points × 100 dollars × lots, by hand. */
class PositionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final Contract PUT =
            new OptionContract(OptionRoot.SPXW, LocalDate.of(2024, 4, 19), PutCall.PUT, 4_700);
    private static final Contract FUTURE = new FuturesContract(FuturesRoot.VX, LocalDate.of(2024, 4, 17));

    /** 4.625 is the mid of 4.55 / 4.70, whose sum is 925 hundredths. */
    @ParameterizedTest
    @CsvSource({"1, 460, 925, 460.00, 462.50", "-2, 460, 925, -920.00, -925.00", "3, 5, 0, 15.00, 0.00"})
    void valuesOptionsAtTheirMark(long lots, long entry, long markDoubled, String cost, String value) {
        Position position = new Position(Role.STRATEGY, "a", PUT, lots, DAY, entry, markDoubled);
        assertThat(position.entryCost()).isEqualTo(Money.parse(cost));
        assertThat(position.markValue()).isEqualTo(Money.parse(value));
        assertThat(position.isShort()).isEqualTo(lots < 0);
    }

    @Test
    void valuesAFutureAtNothingBesideItsVariation() {
        Position position = new Position(Role.HEDGE, "layer-3", FUTURE, 2, DAY, 1_500, 3_700);
        assertThat(position.entryCost()).isEqualTo(Money.ZERO);
        assertThat(position.markValue()).isEqualTo(Money.ZERO);
        assertThat(new Fill(FUTURE, 2, 1_500, Money.ZERO).cost()).isEqualTo(Money.ZERO);
    }

    @Test
    void changesItsMarkAlone() {
        Position position = new Position(Role.STRATEGY, "a", PUT, -2, DAY, 460, 920);
        assertThat(position.markedAt(925)).isEqualTo(new Position(Role.STRATEGY, "a", PUT, -2, DAY, 460, 925));
    }

    @ParameterizedTest
    @CsvSource({"0, 460, 920", "1, -1, 920", "1, 460, -1"})
    void refusesAPositionOfNothingOrBelowNothing(long lots, long entry, long markDoubled) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(Role.STRATEGY, "a", PUT, lots, DAY, entry, markDoubled))
                .withMessage("position of " + lots + " SPXW 2024-04-19 PUT 4700 entered at " + entry + ", marked at "
                        + markDoubled + "/2 hundredths");
    }

    @ParameterizedTest
    @CsvSource({"0, 460", "1, -1"})
    void refusesAFillOfNothingOrBelowNothing(long lots, long price) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fill(PUT, lots, price, Money.ZERO))
                .withMessage("fill of " + lots + " SPXW 2024-04-19 PUT 4700 at " + price + " hundredths");
    }

    /** Sold at 4.60, bought at 1.40: 320 dollars come in for one lot, 1.30 go out in fees. */
    @Test
    void addsUpATrade() {
        Contract wing = new OptionContract(OptionRoot.SPXW, LocalDate.of(2024, 4, 19), PutCall.PUT, 4_650);
        Trade trade = new Trade(
                "a",
                Trade.Effect.OPEN,
                "ENTRY",
                List.of(new Fill(PUT, -1, 460, Money.ofCents(65)), new Fill(wing, 1, 140, Money.ofCents(65))));
        assertThat(trade.cost()).isEqualTo(Money.parse("-320.00"));
        assertThat(trade.fees()).isEqualTo(Money.parse("1.30"));
    }

    @Test
    void refusesATradeWithoutFillsOrGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trade("a", Trade.Effect.OPEN, "ENTRY", List.of()))
                .withMessage("a trade has a group and fills, not 'a' and []");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Trade(" ", Trade.Effect.OPEN, "ENTRY", List.of(new Fill(PUT, 1, 460, Money.ZERO))))
                .withMessageStartingWith("a trade has a group and fills, not ' '");
    }
}

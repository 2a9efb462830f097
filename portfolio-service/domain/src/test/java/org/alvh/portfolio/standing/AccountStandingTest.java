package org.alvh.portfolio.standing;

import static org.alvh.portfolio.account.Desk.call;
import static org.alvh.portfolio.account.Desk.fill;
import static org.alvh.portfolio.account.Desk.open;
import static org.alvh.portfolio.account.Desk.put;
import static org.alvh.quant.instrument.OptionRoot.SPXW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.portfolio.account.ClosingPrices;
import org.alvh.portfolio.account.Desk;
import org.alvh.portfolio.account.Valuation;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.testkit.QuotedSlice;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;

/** One condor over three sessions, as CondorLifeTest works it out to the cent, and what each stage says of today. */
class AccountStandingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);

    private static final Trade ENTRY = open(
            "c-1",
            fill(put(SPXW, TUESDAY, 5_060), 2, 140, "0.99"),
            fill(put(SPXW, TUESDAY, 5_100), -2, 460, "1.00"),
            fill(call(SPXW, TUESDAY, 5_200), -2, 370, "1.00"),
            fill(call(SPXW, TUESDAY, 5_240), 2, 85, "0.81"));

    private static final ClosingPrices FRIDAY_CLOSE = new ClosingPrices(
            Optional.of(FakeChain.of(QuotedSlice.of(SPXW, FRIDAY, TUESDAY, 5_150)
                    .with(PutCall.PUT, 5_060, 120, 140)
                    .with(PutCall.PUT, 5_100, 440, 460)
                    .with(PutCall.CALL, 5_200, 300, 330)
                    .with(PutCall.CALL, 5_240, 60, 75))),
            Optional.empty());

    private final Desk desk = new Desk("100000.00");

    @Test
    void theFirstSessionHasNothingToCompareWith() {
        desk.decidingOn(FRIDAY).condors(ENTRY);
        AccountStanding deciding = standing(Optional.empty(), Optional.empty());
        assertThat(deciding.today()).isEmpty();
        assertThat(deciding.navLiquidation()).isEmpty();
        assertThat(deciding.staleMarks()).isZero();
        assertThat(deciding.condorsOpen()).isEqualTo(1);
        assertThat(deciding.riskNotional()).isEqualTo(Money.parse("8000.00"));
        desk.hedges();
        AccountClose friday = close(FRIDAY_CLOSE, OptionalDouble.of(5.20));
        assertThat(friday)
                .isEqualTo(new AccountClose(
                        FRIDAY, Money.parse("100071.20"), Money.parse("99986.20"), Money.parse("100000.00"), 0));
        AccountStanding closed = standing(Optional.of(friday), Optional.empty());
        assertThat(closed.today()).isEmpty();
        assertThat(closed.navLiquidation()).contains(Money.parse("99986.20"));
    }

    /** 500.00 come in on Monday's OPEN and are nobody's profit; at CLOSE there are 43.67 of interest, and stale marks. */
    @Test
    void leavesDepositsOutAndTakesInterestIn() {
        AccountClose friday = friday();
        desk.account.fund(Money.parse("500.00"));
        desk.morning(MONDAY);
        AccountStanding opened = standing(Optional.of(friday), Optional.of(friday));
        assertThat(opened.book().nav()).isEqualTo(Money.parse("100571.20"));
        assertThat(opened.today()).contains(Money.ZERO);
        assertThat(opened.staleMarks()).isZero();
        desk.afternoon(510_000).condors().hedges();
        AccountClose monday = close(Desk.NO_PRICES, OptionalDouble.of(5.25));
        AccountStanding closed = standing(Optional.of(monday), Optional.of(friday));
        assertThat(closed.today()).contains(Money.parse("43.67"));
        assertThat(closed.staleMarks()).isEqualTo(4);
        assertThat(closed.navLiquidation()).contains(monday.navLiquidation());
    }

    /** Settled at 5,280.00 where 1,135.00 was the mark: the group is gone, what it did today is not. */
    @Test
    void countsWhatSettledToday() {
        friday();
        desk.decidingOn(MONDAY).condors().hedges();
        AccountClose monday = close(Desk.NO_PRICES, Desk.NO_YIELD);
        desk.morning(TUESDAY).afternoon(522_640);
        AccountStanding settled = standing(Optional.of(monday), Optional.of(monday));
        assertThat(settled.today()).contains(Money.parse("-4145.00"));
        assertThat(settled.condorsOpen()).isZero();
        assertThat(settled.riskNotional()).isEqualTo(Money.ZERO);
    }

    /** Compared with the CLOSE of its own session, nothing would ever have changed. */
    @Test
    void refusesToCompareABookWithItsOwnSession() {
        AccountClose friday = friday();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing(Optional.of(friday), Optional.of(friday)))
                .withMessageStartingWith("the book of 2024-03-08 comes after the CLOSE");
    }

    private AccountClose friday() {
        desk.decidingOn(FRIDAY).condors(ENTRY).hedges();
        return close(FRIDAY_CLOSE, OptionalDouble.of(5.20));
    }

    private AccountClose close(ClosingPrices prices, OptionalDouble yield) {
        Valuation valuation = desk.close(prices, yield);
        return AccountClose.of(desk.account, valuation);
    }

    private AccountStanding standing(Optional<AccountClose> last, Optional<AccountClose> before) {
        Money capital = desk.account.ledger().balance(LedgerAccount.CAPITAL).negated();
        return new AccountStanding(desk.account.book(), capital, last, before);
    }
}

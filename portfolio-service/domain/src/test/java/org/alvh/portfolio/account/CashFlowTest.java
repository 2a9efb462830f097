package org.alvh.portfolio.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;

/** Deposits and withdrawals: when they take force, and what becomes of one that free cash does not cover. */
class CashFlowTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 3, 15);

    private final Desk desk = new Desk("100000.00");

    @Test
    void takesForceWithTheNextOpenInOrderOfAcceptance() {
        desk.decidingOn(MONDAY);
        desk.account.fund(Money.parse("250.00"));
        desk.account.fund(Money.parse("-40.50"));
        assertThat(desk.book().cash()).isEqualTo(Money.parse("100000.00"));
        desk.condors().hedges().close(Desk.NO_PRICES, Desk.NO_YIELD);
        assertThat(desk.morning(TUESDAY).book().cash()).isEqualTo(Money.parse("100209.50"));
        assertThat(desk.journal())
                .extracting(JournalEntry::number, JournalEntry::description, CashFlowTest::cash)
                .containsExactly(
                        tuple(1L, "Deposit of capital", Money.parse("100000.00")),
                        tuple(2L, "Deposit of capital", Money.parse("250.00")),
                        tuple(3L, "Withdrawal of capital", Money.parse("-40.50")));
    }

    private static Money cash(JournalEntry entry) {
        return entry.postings().getFirst().amount();
    }

    /** One condor of 50 points ties up 5,000 dollars of the 100,605 that are there. */
    @Test
    void aWithdrawalThatFreeCashDoesNotCoverGoesOnWaiting() {
        desk.decidingOn(MONDAY).condors(Desk.condor("c-1", EXPIRY, 1)).hedges().close(Desk.NO_PRICES, Desk.NO_YIELD);
        desk.account.fund(Money.parse("-95605.01"));
        desk.account.fund(Money.parse("-95605.00"));
        assertThat(desk.morning(TUESDAY).book().freeCash()).isEqualTo(Money.ZERO);
        assertThat(desk.account.image().pending()).containsExactly(Money.parse("-95605.01"));
    }

    @Test
    void whatIsAskedForAlreadyCannotBeWithdrawnAgain() {
        desk.decidingOn(MONDAY);
        desk.account.fund(Money.parse("-60000.00"));
        desk.account.fund(Money.parse("5000.00"));
        assertThat(desk.account.image().withdrawable()).isEqualTo(Money.parse("40000.00"));
    }

    @Test
    void refusesAFlowOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.account.fund(Money.ZERO))
                .withMessage("a deposit or a withdrawal of nothing");
    }

    @Test
    void theFirstOpenBooksTheCapital() {
        assertThat(desk.account.image().pending()).containsExactly(Money.parse("100000.00"));
        desk.morning(MONDAY);
        assertThat(desk.account.image().pending()).isEqualTo(List.of());
        assertThat(desk.account.ledger().balance(LedgerAccount.CAPITAL)).isEqualTo(Money.parse("-100000.00"));
    }
}

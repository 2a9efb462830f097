package org.alvh.portfolio.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.trade.Role;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate SESSION = LocalDate.of(2024, 3, 8);
    private static final ZonedDateTime AT = ZonedDateTime.parse("2024-03-08T08:30:00-06:00[America/Chicago]");
    private static final List<LedgerAccount> ACCOUNTS = List.of(
            LedgerAccount.CASH,
            LedgerAccount.MARKS,
            LedgerAccount.CAPITAL,
            LedgerAccount.INTEREST,
            LedgerAccount.UNREALISED,
            LedgerAccount.positions(Role.STRATEGY),
            LedgerAccount.realised(Role.HEDGE),
            LedgerAccount.fees(Role.STRATEGY));

    private final Ledger ledger = new Ledger();

    @Test
    void numbersEntriesWithoutGaps() {
        deposit("100.00");
        deposit("20.00");
        assertThat(ledger.journal()).extracting(JournalEntry::number).containsExactly(1L, 2L);
        assertThat(ledger.balance(LedgerAccount.CASH)).isEqualTo(Money.parse("120.00"));
        assertThat(ledger.balance(AccountType.EQUITY)).isEqualTo(Money.parse("-120.00"));
        assertThat(ledger.balance(LedgerAccount.INTEREST)).isEqualTo(Money.ZERO);
    }

    @Test
    void booksNothingOfAnEntryOutOfBalance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.book(
                        SESSION,
                        AT,
                        "Deposit",
                        List.of(
                                new Posting(LedgerAccount.CASH, Money.parse("0.01"), ""),
                                new Posting(LedgerAccount.CAPITAL, Money.ZERO, ""))))
                .withMessageStartingWith("entry 1 'Deposit' is out of balance by 0.01: ");
        assertThat(ledger.journal()).isEmpty();
        assertThat(ledger.trialBalance()).isEmpty();
    }

    @Test
    void goesOnAfterAnOlderLedger() {
        deposit("100.00");
        deposit("20.00");
        Ledger next = Ledger.continuing(ledger.entries(), ledger.trialBalance());
        next.book(
                SESSION,
                AT,
                "Deposit",
                List.of(
                        new Posting(LedgerAccount.CASH, Money.parse("3.00"), ""),
                        new Posting(LedgerAccount.CAPITAL, Money.parse("-3.00"), "")));
        assertThat(next.journal()).extracting(JournalEntry::number).containsExactly(3L);
        assertThat(next.balance(LedgerAccount.CASH)).isEqualTo(Money.parse("123.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.reverse(2, SESSION, AT, "wrong"))
                .withMessage("the journal has entries 3 to 3, not 2");
        assertThat(next.reverse(3, SESSION, AT, "wrong").number()).isEqualTo(4);
    }

    @Test
    void doesNotGoOnAfterBalancesThatDoNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.continuing(1, new TreeMap<>(Map.of(LedgerAccount.CASH, Money.parse("1.00")))))
                .withMessageStartingWith("a ledger of 1 entries is out of balance by 1.00");
    }

    @Test
    void undoesAnEntryByAnother() {
        deposit("100.00");
        JournalEntry reversal = ledger.reverse(1, SESSION, AT, "wrong account");
        assertThat(reversal.number()).isEqualTo(2);
        assertThat(ledger.balance(LedgerAccount.CASH)).isEqualTo(Money.ZERO);
        assertThat(ledger.journal())
                .extracting(JournalEntry::description)
                .containsExactly("Deposit", "Reversal of entry 1: wrong account");
    }

    @Test
    void reversesAnEntryOnce() {
        deposit("100.00");
        deposit("20.00");
        ledger.reverse(1, SESSION, AT, "wrong account");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.reverse(1, SESSION, AT, "again"))
                .withMessage("entry 1 is already reversed by entry 3");
        assertThat(ledger.balance(LedgerAccount.CASH)).isEqualTo(Money.parse("20.00"));
    }

    @Test
    void reversesNoReversal() {
        deposit("100.00");
        ledger.reverse(1, SESSION, AT, "wrong account");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.reverse(2, SESSION, AT, "it was right"))
                .withMessage("entry 2 is itself the reversal of entry 1; book the entry anew instead");
        assertThat(ledger.journal()).hasSize(2);
    }

    /** What an entry says of itself is words; only a reversal makes it reversed. */
    @Test
    void isNotMisledByADescription() {
        deposit("100.00");
        ledger.book(SESSION, AT, "Reversal of entry 1: so somebody wrote", postings("5.00"));
        ledger.reverse(1, SESSION, AT, "wrong account");
        assertThat(ledger.balance(LedgerAccount.CASH)).isEqualTo(Money.parse("5.00"));
    }

    @Test
    void reversesOnlyWhatWasBooked() {
        deposit("100.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.reverse(2, SESSION, AT, "no such"))
                .withMessage("the journal has entries 1 to 1, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.reverse(0, SESSION, AT, "no such"))
                .withMessage("the journal has entries 1 to 1, not 0");
    }

    @Test
    void showsItsBooksButLetsNobodyWriteInThem() {
        JournalEntry entry = deposit("100.00");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ledger.journal().add(entry));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ledger.trialBalance().clear());
    }

    @Seeded
    void sumsToZeroOverAllAccountsAlways(SeededCase drawn) {
        RandomGenerator random = drawn.random();
        for (int i = 0; i < drawn.size(); i++) {
            ledger.book(SESSION, AT, "entry", balanced(random));
            if (random.nextInt(4) == 0) {
                reverseOne(random);
            }
            Money sum = Money.ZERO;
            for (Money balance : ledger.trialBalance().values()) {
                sum = sum.plus(balance);
            }
            assertThat(sum).isEqualTo(Money.ZERO);
        }
    }

    @Seeded(cases = 20)
    void isTheSumOfItsJournal(SeededCase drawn) {
        RandomGenerator random = drawn.random();
        for (int i = 0; i < drawn.size(); i++) {
            ledger.book(SESSION, AT, "entry", balanced(random));
        }
        long cents = ledger.journal().stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account().equals(LedgerAccount.CASH))
                .mapToLong(posting -> posting.amount().cents())
                .sum();
        assertThat(ledger.balance(LedgerAccount.CASH).cents()).isEqualTo(cents);
    }

    private void reverseOne(RandomGenerator random) {
        long number = 1L + random.nextInt(ledger.journal().size());
        try {
            ledger.reverse(number, SESSION, AT, "drawn");
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("entry " + number + " is ");
        }
    }

    private static List<Posting> balanced(RandomGenerator random) {
        List<Posting> postings = new ArrayList<>();
        Money sum = Money.ZERO;
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            Money amount = Money.ofCents(random.nextLong(-1_000_000_000L, 1_000_000_000L));
            postings.add(new Posting(any(random), amount, ""));
            sum = sum.plus(amount);
        }
        postings.add(new Posting(any(random), sum.negated(), ""));
        return postings;
    }

    private static LedgerAccount any(RandomGenerator random) {
        return ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
    }

    private JournalEntry deposit(String dollars) {
        return ledger.book(SESSION, AT, "Deposit", postings(dollars));
    }

    private static List<Posting> postings(String dollars) {
        return List.of(
                new Posting(LedgerAccount.CASH, Money.parse(dollars), ""),
                new Posting(LedgerAccount.CAPITAL, Money.parse(dollars).negated(), ""));
    }
}

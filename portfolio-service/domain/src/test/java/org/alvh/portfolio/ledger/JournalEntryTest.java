package org.alvh.portfolio.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final LocalDate SESSION = LocalDate.of(2024, 3, 8);
    private static final ZonedDateTime AT = ZonedDateTime.parse("2024-03-08T08:30:00-06:00[America/Chicago]");

    @Test
    void cannotBeMadeOutOfBalance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(
                        new Posting(LedgerAccount.CASH, Money.parse("602.40"), ""),
                        new Posting(LedgerAccount.CAPITAL, Money.parse("-602.39"), "one cent short")))
                .withMessage("entry 1 'Deposit' is out of balance by 0.01: assets:cash 602.40, equity:capital -602.39");
    }

    @Test
    void needsTwoPostings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(new Posting(LedgerAccount.CASH, Money.ZERO, "")))
                .withMessage("entry 1 'Deposit' has 1 postings, expected two or more");
    }

    @Test
    void isNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalEntry(0, SESSION, AT, "Deposit", balanced()))
                .withMessageStartingWith("entry 0 'Deposit'");
    }

    @Test
    void isNotChangedThroughTheListItWasMadeOf() {
        List<Posting> postings = new ArrayList<>(balanced());
        JournalEntry entry = new JournalEntry(1, SESSION, AT, "Deposit", postings);
        postings.removeLast();
        assertThat(entry.postings()).isEqualTo(balanced());
    }

    @Test
    void isUndoneByItsMirrorImage() {
        JournalEntry reversal = new JournalEntry(7, SESSION, AT, "Deposit", balanced())
                .reversed(9, SESSION.plusDays(3), AT.plusDays(3), "booked twice");
        assertThat(reversal)
                .isEqualTo(new JournalEntry(
                        9,
                        SESSION.plusDays(3),
                        AT.plusDays(3),
                        "Reversal of entry 7: booked twice",
                        List.of(
                                new Posting(LedgerAccount.CASH, Money.parse("-602.40"), "in"),
                                new Posting(LedgerAccount.CAPITAL, Money.parse("602.40"), ""))));
    }

    private static List<Posting> balanced() {
        return List.of(
                new Posting(LedgerAccount.CASH, Money.parse("602.40"), "in"),
                new Posting(LedgerAccount.CAPITAL, Money.parse("-602.40"), ""));
    }

    private static JournalEntry entry(Posting... postings) {
        return new JournalEntry(1, SESSION, AT, "Deposit", List.of(postings));
    }
}

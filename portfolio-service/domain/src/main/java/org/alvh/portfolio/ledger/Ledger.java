package org.alvh.portfolio.ledger;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.quant.money.Money;

/** A double-entry ledger: an append-only journal and the balances that follow from it. */
public final class Ledger {

    private final List<JournalEntry> journal = new ArrayList<>();
    private final SortedMap<LedgerAccount, Money> balances = new TreeMap<>();

    /** Numbers of reversed entries, each with that of its reversal. */
    private final SortedMap<Long, Long> reversals = new TreeMap<>();

    /** Appends an entry; its number is the next one. */
    public JournalEntry book(LocalDate session, ZonedDateTime at, String description, List<Posting> postings) {
        return append(new JournalEntry(journal.size() + 1L, session, at, description, postings));
    }

    /** Books the mirror image of an entry. An entry can be reversed once, and a reversal not at all. */
    public JournalEntry reverse(long number, LocalDate session, ZonedDateTime at, String reason) {
        if (number < 1 || number > journal.size()) {
            throw new IllegalArgumentException("the journal has entries 1 to " + journal.size() + ", not " + number);
        }
        Long reversal = reversals.get(number);
        if (reversal != null) {
            throw new IllegalArgumentException("entry " + number + " is already reversed by entry " + reversal);
        }
        for (var reversed : reversals.entrySet()) {
            if (reversed.getValue() == number) {
                throw new IllegalArgumentException("entry " + number + " is itself the reversal of entry "
                        + reversed.getKey() + "; book the entry anew instead");
            }
        }
        JournalEntry mirror = journal.get((int) number - 1).reversed(journal.size() + 1L, session, at, reason);
        reversals.put(number, mirror.number());
        return append(mirror);
    }

    private JournalEntry append(JournalEntry entry) {
        journal.add(entry);
        for (Posting posting : entry.postings()) {
            balances.merge(posting.account(), posting.amount(), Money::plus);
        }
        return entry;
    }

    public Money balance(LedgerAccount account) {
        return balances.getOrDefault(account, Money.ZERO);
    }

    /** The sum over all accounts of one type: assets are the net liquidation where marks are booked. */
    public Money balance(AccountType type) {
        Money sum = Money.ZERO;
        for (var balance : balances.entrySet()) {
            if (balance.getKey().type() == type) {
                sum = sum.plus(balance.getValue());
            }
        }
        return sum;
    }

    /** Every account that was ever posted to, with its balance. The sum is zero by construction. */
    public SortedMap<LedgerAccount, Money> trialBalance() {
        return Collections.unmodifiableSortedMap(balances);
    }

    /** All entries in booking order. */
    public List<JournalEntry> journal() {
        return Collections.unmodifiableList(journal);
    }
}

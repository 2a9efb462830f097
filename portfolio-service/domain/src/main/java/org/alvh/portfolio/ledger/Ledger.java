package org.alvh.portfolio.ledger;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alvh.quant.money.Money;

/**
 * A double-entry ledger: an append-only journal and the balances that follow from it. One that continues an older
 * ledger knows how many entries that has and its balances; its journal holds the entries since.
 */
public final class Ledger {

    private final long before;
    private final List<JournalEntry> journal = new ArrayList<>();
    private final SortedMap<LedgerAccount, Money> balances = new TreeMap<>();

    /** Numbers of reversed entries, each with that of its reversal. */
    private final SortedMap<Long, Long> reversals = new TreeMap<>();

    public Ledger() {
        this(0, new TreeMap<>());
    }

    private Ledger(long before, SortedMap<LedgerAccount, Money> balances) {
        this.before = before;
        this.balances.putAll(balances);
    }

    /**
     * Goes on after an older ledger.
     *
     * @param entries how many entries that has
     * @param balances of every account that it ever posted to
     */
    public static Ledger continuing(long entries, SortedMap<LedgerAccount, Money> balances) {
        Money sum = balances.values().stream().reduce(Money.ZERO, Money::plus);
        if (entries < 0 || !sum.isZero()) {
            throw new IllegalArgumentException(
                    "a ledger of " + entries + " entries is out of balance by " + sum + ": " + balances);
        }
        return new Ledger(entries, balances);
    }

    /** How many entries were ever booked. */
    public long entries() {
        return before + journal.size();
    }

    /** Appends an entry; its number is the next one. */
    public JournalEntry book(LocalDate session, ZonedDateTime at, String description, List<Posting> postings) {
        return append(new JournalEntry(entries() + 1, session, at, description, postings));
    }

    /** Books the mirror image of an entry. An entry can be reversed once, and a reversal not at all. */
    public JournalEntry reverse(long number, LocalDate session, ZonedDateTime at, String reason) {
        if (number <= before || number > entries()) {
            throw new IllegalArgumentException(
                    "the journal has entries " + (before + 1) + " to " + entries() + ", not " + number);
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
        JournalEntry mirror =
                journal.get(Math.toIntExact(number - before - 1)).reversed(entries() + 1, session, at, reason);
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

    /** All entries in booking order; where an older ledger was continued, those since. */
    public List<JournalEntry> journal() {
        return Collections.unmodifiableList(journal);
    }
}

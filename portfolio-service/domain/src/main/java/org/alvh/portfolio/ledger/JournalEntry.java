package org.alvh.portfolio.ledger;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alvh.quant.money.Money;

/**
 * A balanced entry of the ledger journal. One whose postings do not sum to zero cannot be made, and one that was
 * booked is never changed: a mistake is reversed by a new entry.
 *
 * @param number place in the journal, from 1 without gaps
 * @param session trading day that it belongs to
 * @param at market time
 */
public record JournalEntry(
        long number, LocalDate session, ZonedDateTime at, String description, List<Posting> postings) {

    public JournalEntry {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(description, "description");
        postings = List.copyOf(postings);
        if (number < 1 || postings.size() < 2) {
            throw new IllegalArgumentException("entry " + number + " '" + description + "' has " + postings.size()
                    + " postings, expected two or more");
        }
        Money sum = Money.ZERO;
        for (Posting posting : postings) {
            sum = sum.plus(posting.amount());
        }
        if (!sum.isZero()) {
            String each = postings.stream()
                    .map(posting -> posting.account().path() + " " + posting.amount())
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "entry " + number + " '" + description + "' is out of balance by " + sum + ": " + each);
        }
    }

    /** The entry that undoes this one. */
    public JournalEntry reversed(long newNumber, LocalDate inSession, ZonedDateTime when, String reason) {
        List<Posting> mirrored = new ArrayList<>(postings.size());
        for (Posting posting : postings) {
            mirrored.add(new Posting(posting.account(), posting.amount().negated(), posting.memo()));
        }
        return new JournalEntry(newNumber, inSession, when, "Reversal of entry " + number + ": " + reason, mirrored);
    }
}

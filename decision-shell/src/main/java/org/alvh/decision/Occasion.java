package org.alvh.decision;

import java.util.Objects;
import org.alvh.quant.market.Snapshot;
import org.alvh.quant.trade.Book;

/**
 * What a decision is made on, beside the mandate.
 *
 * @param late true where the market has already reached a later session's decision; it changes nothing
 */
public record Occasion(Book book, Snapshot snapshot, Past past, boolean late) {

    public Occasion {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(past, "past");
        if (!snapshot.market().equals(book.market()) || !snapshot.session().equals(book.session())) {
            throw new IllegalArgumentException("book of " + book.market().name() + " " + book.session()
                    + " is not decided on snapshot " + snapshot.id().value() + " of "
                    + snapshot.market().name() + " " + snapshot.session());
        }
    }
}

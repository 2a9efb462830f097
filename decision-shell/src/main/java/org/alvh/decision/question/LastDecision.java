package org.alvh.decision.question;

import com.google.protobuf.ByteString;
import java.util.Objects;
import java.util.Optional;
import org.alvh.decision.PublishedMandate;
import org.alvh.quant.trade.Book;

/**
 * An account's newest decision.
 *
 * @param payload the event that told of it
 * @param grounds what it was made on beside the snapshot; empty for a decision from before books were kept
 */
public record LastDecision(ByteString payload, Optional<Grounds> grounds) {

    /** Book and mandate of a decision. */
    public record Grounds(Book book, PublishedMandate mandate) {
        public Grounds {
            Objects.requireNonNull(book, "book");
            Objects.requireNonNull(mandate, "mandate");
        }
    }

    public LastDecision {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(grounds, "grounds");
    }
}

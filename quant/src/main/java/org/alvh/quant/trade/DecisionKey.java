package org.alvh.quant.trade;

import java.time.LocalDate;
import java.util.Objects;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.market.SnapshotId;

/** What a decision stands on. The same key gives the same id and, decisions being functions, the same decision. */
public record DecisionKey(
        String account, LocalDate session, Role role, String mandateHash, SnapshotId snapshot, long bookVersion) {

    public DecisionKey {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mandateHash, "mandateHash");
        Objects.requireNonNull(snapshot, "snapshot");
    }

    public static DecisionKey of(Book book, Role role, SnapshotId snapshot) {
        return new DecisionKey(book.account(), book.session(), role, book.mandateHash(), snapshot, book.version());
    }

    /** SHA-256 over the parts, one a line. */
    public String decisionId() {
        return ContentHash.of(account + "\n" + session + "\n" + role + "\n" + mandateHash + "\n" + snapshot.value()
                + "\n" + bookVersion + "\n");
    }
}

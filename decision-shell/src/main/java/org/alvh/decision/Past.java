package org.alvh.decision;

import com.google.protobuf.ByteString;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an account's decision log says before a decision.
 *
 * @param lastOpened the last session whose decision opened a position
 * @param newest the last decision, as it was published
 */
public record Past(Optional<LocalDate> lastOpened, Optional<ByteString> newest) {

    public Past {
        Objects.requireNonNull(lastOpened, "lastOpened");
        Objects.requireNonNull(newest, "newest");
    }

    /** Before an account's first session. */
    public static Past none() {
        return new Past(Optional.empty(), Optional.empty());
    }
}

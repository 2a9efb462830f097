package org.alvh.marketdata.service.pull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.Validators;

/** What a request came to. */
sealed interface Fetched {

    /**
     * A file came whole.
     *
     * @param file unpacked
     * @param wireBytes as they were sent
     */
    record Arrived(Path file, long wireBytes, Validators validators) implements Fetched {}

    /** 304: what is there still holds. */
    record Unchanged() implements Fetched {}

    /**
     * No file came.
     *
     * @param detail what was found and what was expected; it does not hold the URL, which may hold a key
     * @param retryAfter what the host asked for
     */
    record Failed(PullFailure reason, String detail, Optional<Duration> retryAfter) implements Fetched {

        Failed(PullFailure reason, String detail) {
            this(reason, detail, Optional.empty());
        }
    }
}

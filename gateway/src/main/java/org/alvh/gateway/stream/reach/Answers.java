package org.alvh.gateway.stream.reach;

import java.time.Instant;
import java.util.Optional;

/**
 * What a service's answers so far say of it. A single question without an answer may be the asker's own fault: a
 * service is said to be unreachable after the second in a row, since the first.
 *
 * @param unanswered when the question before this was asked, where it was not answered and nothing was said of it yet
 */
record Answers(ServiceReach said, Optional<Instant> unanswered) {

    /** The first answer, or its absence, is all there is to go by. */
    static Answers first(String service, boolean answered, Instant at) {
        return new Answers(new ServiceReach(service, answered, at), Optional.empty());
    }

    Answers next(boolean answered, Instant at) {
        if (answered == said.reachable()) {
            return new Answers(said, Optional.empty());
        }
        if (answered) {
            return first(said.service(), true, at);
        }
        return unanswered
                .map(since -> new Answers(new ServiceReach(said.service(), false, since), Optional.empty()))
                .orElseGet(() -> new Answers(said, Optional.of(at)));
    }
}

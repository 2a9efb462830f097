package org.alvh.gateway.stream;

import java.util.Objects;
import java.util.Optional;

/**
 * What a client asks for.
 *
 * @param lastEventId where the client has been before, as it says
 */
record StreamRequest(Subscription subscription, Optional<String> lastEventId, LogInWatch logIn) {

    StreamRequest {
        Objects.requireNonNull(subscription, "subscription");
        Objects.requireNonNull(logIn, "logIn");
        lastEventId = lastEventId.filter(id -> !id.isBlank());
    }
}

package org.alvh.gateway.stream;

import java.time.temporal.ChronoUnit;
import org.alvh.gateway.stream.reach.ServiceReach;

/** What a stream says of itself and of the services behind it. */
final class StreamView {

    private StreamView() {}

    /** The first event of every stream. */
    record Hello(String desk) {}

    /** Something was missed that nobody can tell any more: read everything anew. */
    record Reset(String reason) {}

    /** The last event. */
    record End(String reason) {}

    /**
     * A service can be reached, or not.
     *
     * @param since ISO instant
     */
    record Health(String service, boolean reachable, String since) {

        static Health of(ServiceReach reach) {
            return new Health(
                    reach.service(),
                    reach.reachable(),
                    reach.since().truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }
}

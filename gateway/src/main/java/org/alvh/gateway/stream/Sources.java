package org.alvh.gateway.stream;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.alvh.gateway.stream.reach.ServiceReach;
import org.alvh.gateway.stream.tail.DeskMarkets;
import org.alvh.gateway.stream.tail.Tail;

/** What streams tell of. */
record Sources(Tail tail, DeskMarkets markets, Supplier<List<ServiceReach>> services) {

    Sources {
        Objects.requireNonNull(tail, "tail");
        Objects.requireNonNull(markets, "markets");
        Objects.requireNonNull(services, "services");
    }
}

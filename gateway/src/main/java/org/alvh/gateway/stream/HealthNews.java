package org.alvh.gateway.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alvh.gateway.stream.reach.ServiceReach;

/** What a client has not been told of the services yet: at first all of them, then changes. */
final class HealthNews {

    private final Supplier<List<ServiceReach>> services;
    private final Map<String, ServiceReach> told = new HashMap<>();

    HealthNews(Supplier<List<ServiceReach>> services) {
        this.services = services;
    }

    /** Counts as told from now on. */
    List<ServiceReach> take() {
        List<ServiceReach> news = new ArrayList<>();
        for (ServiceReach now : services.get()) {
            if (!now.equals(told.put(now.service(), now))) {
                news.add(now);
            }
        }
        return news;
    }
}

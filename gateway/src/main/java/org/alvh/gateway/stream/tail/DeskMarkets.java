package org.alvh.gateway.stream.tail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which markets the accounts of each desk trade. An account's desk and market never change. */
@ApplicationScoped
public class DeskMarkets {

    private final Map<String, Set<String>> markets = new ConcurrentHashMap<>();

    void learn(String desk, String market) {
        markets.computeIfAbsent(desk, _ -> ConcurrentHashMap.newKeySet()).add(market);
    }

    /** True where an event may be told to the people of a desk. */
    public boolean mayHear(String desk, Audience audience) {
        return switch (audience) {
            case Audience.Desk only -> only.desk().equals(desk);
            case Audience.Market traded -> markets.getOrDefault(desk, Set.of()).contains(traded.market());
        };
    }
}

package org.alvh.marketdata.service.pull;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alvh.marketdata.pull.HostStanding;

/**
 * From when on each host may be asked again. It is forgotten with the process: a restart costs a host one request,
 * and what it asked for is kept with each source.
 */
final class Hosts {

    private final Map<String, HostStanding> standings = new ConcurrentHashMap<>();

    HostStanding of(String host) {
        return standings.getOrDefault(host.toLowerCase(Locale.ROOT), HostStanding.NEW);
    }

    void set(String host, HostStanding standing) {
        standings.put(host.toLowerCase(Locale.ROOT), standing);
    }
}

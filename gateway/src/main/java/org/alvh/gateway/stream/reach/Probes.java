package org.alvh.gateway.stream.reach;

import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alvh.chassis.start.BrokerSettings;
import org.eclipse.microprofile.config.Config;

/** How each service is asked: those that the gateway has a gRPC client for, and the broker. */
@Singleton
class Probes {

    static final String BROKER = "kafka";

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Pattern CLIENT_HOST = Pattern.compile("quarkus\\.grpc\\.clients\\.\"?([a-z-]+)\"?\\.host");

    private final Map<String, Probe> byService = new TreeMap<>();

    Probes(Config settings, BrokerSettings broker) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build();
        for (String name : settings.getPropertyNames()) {
            Matcher host = CLIENT_HOST.matcher(name);
            if (host.matches()) {
                String key = name.substring(0, name.length() - "host".length());
                URI question = URI.create("http://" + settings.getValue(name, String.class) + ":"
                        + settings.getValue(key + "port", Integer.class) + "/");
                byService.put(host.group(1), new Probe.Http(client, question, TIMEOUT));
            }
        }
        byService.put(
                BROKER,
                new Probe.Connection(
                        addresses(broker.client()
                                .getOrDefault("bootstrap.servers", "")
                                .toString()),
                        TIMEOUT));
    }

    /** One question a service, by name. */
    Map<String, Probe> byService() {
        return Map.copyOf(byService);
    }

    /** A list such as {@code one:9092,two:9092}. */
    static List<InetSocketAddress> addresses(String bootstrapServers) {
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (String server : bootstrapServers.split(",", -1)) {
            int colon = server.lastIndexOf(':');
            addresses.add(InetSocketAddress.createUnresolved(
                    server.substring(0, colon).strip(),
                    Integer.parseInt(server.substring(colon + 1).strip())));
        }
        return addresses;
    }
}

package org.alvh.local.part;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a part of the project's own is configured on this platform: where it listens, and where the others do. */
public record Configuration(Part part, Site site) {

    public Configuration {
        if (!part.isOwn()) {
            throw new IllegalArgumentException(part.label() + " is not of the project");
        }
    }

    /** What is no secret, by its configuration name. */
    public Map<String, String> settings() {
        PortPlan ports = site.ports();
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.http.host", Site.HOST);
        settings.put("quarkus.http.port", Integer.toString(ports.port(part)));
        settings.put("quarkus.management.host", Site.HOST);
        settings.put("quarkus.management.port", Integer.toString(ports.management(part)));
        settings.put("quarkus.datasource.jdbc.url", site.databaseUrl());
        settings.put("quarkus.datasource.username", part.schema());
        settings.put("quarkus.flyway.username", DatabaseRoles.owner(part));
        settings.put("kafka.bootstrap.servers", Site.HOST + ":" + ports.port(Part.KAFKA));
        settings.put("quarkus.oidc.auth-server-url", site.realmUrl());
        for (Part called : List.of(Part.MARKET_DATA, Part.STRATEGY, Part.HEDGE, Part.PORTFOLIO)) {
            settings.put("quarkus.grpc.clients." + called.label() + ".host", Site.HOST);
            settings.put("quarkus.grpc.clients." + called.label() + ".port", Integer.toString(ports.port(called)));
        }
        settings.putAll(part.isService() ? ofService() : Map.of("alvh.gateway.public-url", ports.url()));
        return settings;
    }

    private Map<String, String> ofService() {
        return Map.of(
                "alvh.relay.username", DatabaseRoles.relay(part),
                "quarkus.oidc-client.auth-server-url", site.realmUrl(),
                "quarkus.oidc-client.client-id", "alvh-" + part.label());
    }

    /** Secrets go by the environment: everybody on a machine sees the arguments of a process. */
    public Map<String, String> secrets() {
        Secrets kept = site.secrets();
        Map<String, String> secrets = new TreeMap<>();
        secrets.put("QUARKUS_DATASOURCE_PASSWORD", kept.role(part.schema()));
        secrets.put("QUARKUS_FLYWAY_PASSWORD", kept.role(DatabaseRoles.owner(part)));
        if (part.isService()) {
            secrets.put("ALVH_RELAY_PASSWORD", kept.role(DatabaseRoles.relay(part)));
            secrets.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", kept.client(part));
        } else {
            secrets.put("QUARKUS_OIDC_WEB_CREDENTIALS_SECRET", kept.client(part));
            secrets.put("ALVH_GATEWAY_LOG_IN_KEY", kept.logInKey());
        }
        return secrets;
    }
}

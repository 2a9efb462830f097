package org.alvh.local.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of the project's own services, as packaged, with the configuration of this platform. */
public record ServiceProcess(Part part, Site site, Health health) implements Startable {

    public ServiceProcess {
        if (!part.isService()) {
            throw new IllegalArgumentException(part.label() + " is not a service of the project");
        }
    }

    @Override
    public void prepare() {
        site.project().serviceJar(part);
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(List.of(
                Site.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(site.project().serviceJar(part).toString());
        return new Launch(command, secrets(), site.log(part));
    }

    @Override
    public boolean healthy() {
        return health.ofPage(site.ports().management(part), "/q/health/ready");
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
        settings.put("quarkus.flyway.username", part.schema() + DatabaseRoles.OWNER);
        settings.put("alvh.relay.username", part.schema() + DatabaseRoles.RELAY);
        settings.put("kafka.bootstrap.servers", Site.HOST + ":" + ports.port(Part.KAFKA));
        settings.put("quarkus.oidc.auth-server-url", site.realmUrl());
        settings.put("quarkus.oidc-client.auth-server-url", site.realmUrl());
        settings.put("quarkus.oidc-client.client-id", "alvh-" + part.label());
        for (Part called : List.of(Part.MARKET_DATA, Part.STRATEGY, Part.HEDGE)) {
            settings.put("quarkus.grpc.clients." + called.label() + ".host", Site.HOST);
            settings.put("quarkus.grpc.clients." + called.label() + ".port", Integer.toString(ports.port(called)));
        }
        return settings;
    }

    /** Secrets go by the environment: everybody on a machine sees the arguments of a process. */
    public Map<String, String> secrets() {
        Secrets secrets = site.secrets();
        return Map.of(
                "QUARKUS_DATASOURCE_PASSWORD", secrets.role(part.schema()),
                "QUARKUS_FLYWAY_PASSWORD", secrets.role(part.schema() + DatabaseRoles.OWNER),
                "ALVH_RELAY_PASSWORD", secrets.role(part.schema() + DatabaseRoles.RELAY),
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.client(part));
    }
}

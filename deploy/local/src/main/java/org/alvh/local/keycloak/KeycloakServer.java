package org.alvh.local.keycloak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.local.part.Health;
import org.alvh.local.part.Launch;
import org.alvh.local.part.Part;
import org.alvh.local.part.Site;
import org.alvh.local.part.Startable;

/**
 * Keycloak with its own file database. The release is built once for all platforms; what one platform keeps stands
 * in a home of its own, which points to the release.
 */
public record KeycloakServer(Site site, Health health) implements Startable {

    /** Released folders that the home points to, and that nothing writes. */
    private static final List<String> RELEASED = List.of("lib", "themes", "providers", "conf");

    /** As Keycloak's own script starts it, with the small heap and the cheap compiler of a local platform. */
    private static final List<String> MACHINE = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public void prepare() {
        new KeycloakBuild(site.project().keycloak(), site.log(part())).ensure();
        try {
            home().prepare(LocalRealm.in(site.project().realmFolder()), RealmVariables.of(site));
            home().point(site.project().keycloak(), RELEASED);
        } catch (IOException failure) {
            throw new NoAnswer("cannot prepare Keycloak: " + FileFailure.reason(failure), failure);
        }
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>();
        command.add(Site.java());
        command.addAll(MACHINE);
        command.add("-Dkc.home.dir=" + site.folder(part()));
        command.addAll(List.of(
                "-cp",
                site.project().keycloak().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Site.HOST,
                "--http-port=" + site.ports().port(part()),
                "--http-management-port=" + site.ports().management(part()),
                "--hostname=http://localhost:" + site.ports().port(part())));
        return new Launch(command, RealmVariables.of(site), site.log(part()));
    }

    /** Ready for good once it was ready: from then on its database is whole and is kept. */
    @Override
    public boolean healthy() {
        boolean healthy = health.ofPage(site.ports().management(part()), "/health/ready");
        if (healthy) {
            home().markReady();
        }
        return healthy;
    }

    private KeycloakHome home() {
        return new KeycloakHome(site.folder(part()));
    }
}

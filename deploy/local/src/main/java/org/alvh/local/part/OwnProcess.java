package org.alvh.local.part;

import java.util.ArrayList;
import java.util.List;

/** A part of the project's own, as packaged, with the configuration of this platform. */
public record OwnProcess(Configuration configuration, Health health) implements Startable {

    @Override
    public Part part() {
        return configuration.part();
    }

    @Override
    public void prepare() {
        site().project().jar(part());
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
        configuration.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(site().project().jar(part()).toString());
        return new Launch(command, configuration.secrets(), site().log(part()));
    }

    @Override
    public boolean healthy() {
        return health.ofPage(site().ports().management(part()), "/q/health/ready");
    }

    private Site site() {
        return configuration.site();
    }
}

package org.alvh.local.part;

import java.util.List;

/** The Kafka node, in a Java virtual machine and on a class path of its own. */
public record KafkaNode(Site site, Health health) implements Startable {

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public void prepare() {
        site.project().brokerJar();
    }

    @Override
    public Launch launch() {
        return new Launch(
                List.of(
                        Site.java(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        site.project().brokerJar().toString(),
                        site.folder(part()).toString(),
                        Integer.toString(site.ports().port(part())),
                        Integer.toString(site.ports().management(part()))),
                site.log(part()));
    }

    @Override
    public boolean healthy() {
        return health.ofBroker(site.ports().port(part()));
    }
}

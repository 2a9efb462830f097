package org.alvh.chassis.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the chassis must be told of the service that stands on it. */
@ConfigMapping(prefix = "alvh")
public interface ChassisConfig {

    /** The service's short name, such as {@code market-data}. */
    String service();

    /** Its schema, which is also the name of its database role. */
    String schema();

    /** The database role that sees the outbox and nothing else. */
    Relay relay();

    /** The role of the relay. */
    interface Relay {
        String username();

        String password();
    }

    /** The topics that this service alone writes, by name. */
    Map<String, Topic> topics();

    /** How a topic is made where it does not exist. */
    interface Topic {

        @WithDefault("6")
        int partitions();

        /** True where only the last record of a key is kept, for ever. */
        @WithDefault("false")
        boolean compacted();
    }

    /** Copies of each topic; more than there are brokers cannot be made. */
    @WithDefault("1")
    short replication();

    /** Where the database is; the relay comes by its own connection. */
    @WithDefault("${quarkus.datasource.jdbc.url}")
    String databaseUrl();

    /** The services that this one calls, by short name. */
    Optional<List<String>> calls();
}

package org.alvh.local.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How the single node is set up: reachable from this machine alone, topics made by the services that write them.
 *
 * @param folder everything that the node keeps
 * @param port for clients
 * @param controllerPort for the node's own controller
 */
record NodeSettings(Path folder, int port, int controllerPort) {

    /** Records and offsets outlive a month in which nobody starts the platform. */
    private static final int KEPT_DAYS = 30;

    NodeSettings {
        Objects.requireNonNull(folder, "folder");
        if (port < 1 || controllerPort < 1 || port == controllerPort) {
            throw new IllegalArgumentException(
                    "ports " + port + " and " + controllerPort + ", expected two different ones above 0");
        }
    }

    Path records() {
        return folder.resolve("records");
    }

    /** The properties of a node that keeps its records in the given folder. */
    String properties(Path records) {
        return String.join(
                "\n",
                List.of(
                        "process.roles=broker,controller",
                        "node.id=1",
                        "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                        "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
                        "controller.listener.names=CONTROLLER",
                        "inter.broker.listener.name=PLAINTEXT",
                        "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                        "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                        "log.dirs=" + records,
                        "auto.create.topics.enable=false",
                        "log.retention.hours=" + KEPT_DAYS * 24,
                        "offsets.retention.minutes=" + KEPT_DAYS * 24 * 60,
                        "offsets.topic.replication.factor=1",
                        "offsets.topic.num.partitions=4",
                        "transaction.state.log.replication.factor=1",
                        "transaction.state.log.min.isr=1",
                        "transaction.state.log.num.partitions=4",
                        "share.coordinator.state.topic.replication.factor=1",
                        "share.coordinator.state.topic.min.isr=1",
                        "group.initial.rebalance.delay.ms=0",
                        "log.cleaner.dedupe.buffer.size=4194304",
                        "num.network.threads=2",
                        "num.io.threads=4",
                        ""));
    }
}

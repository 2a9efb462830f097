package org.alvh.chassis.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.alvh.chassis.start.BrokerSettings;
import org.alvh.chassis.start.ChassisConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, in order, and marks it when the broker has acknowledged it. Killed in between it
 * sends again; consumers know an event by its number. One relay a service runs: the one that holds the lock.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** The net below the notification. */
    private static final int POLL_MILLIS = 500;

    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final int RETENTION_DAYS = 30;
    private static final long FORGET_EVERY_NANOS = Duration.ofHours(1).toNanos();

    private final ChassisConfig config;
    private final BrokerSettings broker;
    private final Counter sent;
    private volatile boolean stopping;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    OutboxRelay(ChassisConfig config, BrokerSettings broker, MeterRegistry meters) {
        this.config = config;
        this.broker = broker;
        this.sent = meters.counter("alvh.events.sent");
    }

    /** Begins to send; called once the schema is there. */
    public void start() {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.join(STOP);
    }

    private void run() {
        boolean failing = false;
        while (!stopping) {
            try (Connection connection = connect();
                    KafkaProducer<String, byte[]> producer = Producers.idempotent(broker)) {
                failing = false;
                relay(new OutboxTable(connection), producer);
            } catch (SQLException | KafkaException | ExecutionException failure) {
                if (!failing && !stopping) {
                    LOG.warnf("the outbox waits, what it holds is sent later: %s", failure.getMessage());
                }
                failing = true;
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", config.relay().username());
        settings.setProperty("password", config.relay().password());
        settings.setProperty("currentSchema", config.schema());
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(config.databaseUrl(), settings);
    }

    private void relay(OutboxTable outbox, KafkaProducer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        while (!outbox.claim(config.schema())) {
            if (stopping) {
                return;
            }
            outbox.await(POLL_MILLIS);
        }
        outbox.listen(config.schema());
        long forgot = System.nanoTime();
        while (!stopping) {
            List<OutboxTable.Unsent> unsent = outbox.unsent();
            if (unsent.isEmpty()) {
                outbox.await(POLL_MILLIS);
            } else {
                send(unsent, producer);
                outbox.markSent(unsent);
                sent.increment(unsent.size());
            }
            if (System.nanoTime() - forgot > FORGET_EVERY_NANOS) {
                outbox.forget(RETENTION_DAYS);
                forgot = System.nanoTime();
            }
        }
    }

    private static void send(List<OutboxTable.Unsent> unsent, KafkaProducer<String, byte[]> producer)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(unsent.size());
        for (OutboxTable.Unsent each : unsent) {
            sent.add(producer.send(each.event()));
        }
        producer.flush();
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.alvh.gateway.stream.tail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.alvh.chassis.event.Undecodable;
import org.alvh.chassis.start.BrokerSettings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Keeps the tail at the end of the topics. Topics that do not exist yet are waited for, a broker that is away is
 * tried again without end, and readers of the tail notice nothing but silence.
 */
@Singleton
class TailReader {

    private static final Logger LOG = Logger.getLogger(TailReader.class);

    /**
     * How far back of each partition the tail begins, in records: six topics of six partitions then fill what the
     * tail keeps, and none pushes another out.
     */
    private static final long SEED = 500;

    private static final Duration LOOK_FOR_TOPICS = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Tail tail;
    private final DeskMarkets markets;
    private final BrokerSettings broker;
    private final Counter undecodable;
    private final AtomicLong lag = new AtomicLong();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<Partition, Long> ends = new HashMap<>();
    private boolean toldUndecodable;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    TailReader(Tail tail, DeskMarkets markets, BrokerSettings broker, MeterRegistry meters) {
        this.tail = tail;
        this.markets = markets;
        this.broker = broker;
        this.undecodable = meters.counter("alvh.stream.undecodable");
        meters.gauge("alvh.stream.lag", lag);
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("tail").daemon().start(this::run);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        thread.join(STOP);
    }

    private void run() {
        boolean told = false;
        while (!isStopping()) {
            try (TopicLog log = new TopicLog(broker.client())) {
                takeUpAgain(log);
                while (!isStopping()) {
                    follow(log);
                    told = false;
                }
            } catch (RuntimeException failure) {
                if (!told && !isStopping()) {
                    tell(failure);
                }
                told = true;
                isOver(RETRY);
            }
        }
    }

    private static void tell(RuntimeException failure) {
        if (failure instanceof KafkaException) {
            LOG.warnf("live events wait, they are read later: %s", failure.getMessage());
        } else {
            LOG.error("live events wait for what is a fault of the gateway", failure);
        }
    }

    private void takeUpAgain(TopicLog log) {
        Map<Partition, Long> next = new HashMap<>();
        tail.floors().keySet().forEach(partition -> next.put(partition, tail.lastRead(partition) + 1));
        log.readFrom(next);
    }

    /** Looks for topics once, then reads for a while. */
    private void follow(TopicLog log) {
        List<Partition> found = log.found();
        if (!found.isEmpty()) {
            begin(log, found);
        }
        long until = System.nanoTime() + LOOK_FOR_TOPICS.toNanos();
        do {
            read(log);
            beginTail(log);
        } while (!isStopping() && System.nanoTime() < until);
    }

    private void begin(TopicLog log, List<Partition> found) {
        Map<Partition, Long> offsets = new HashMap<>();
        log.extents(found).forEach((partition, extent) -> {
            long from = from(partition, extent);
            tail.add(partition, from - 1);
            ends.put(partition, extent.end());
            offsets.put(partition, from);
        });
        log.readFrom(offsets);
    }

    /** Accounts are read from the beginning: they tell which markets matter to whom. */
    private static long from(Partition partition, TopicLog.Extent extent) {
        return partition.topic() == StreamTopic.ACCOUNT
                ? extent.begin()
                : Math.max(extent.begin(), extent.end() - SEED);
    }

    private void read(TopicLog log) {
        if (!log.isReading()) {
            isOver(POLL);
            return;
        }
        try {
            List<Passage> passages = new ArrayList<>();
            for (ConsumerRecord<String, byte[]> each : log.poll(POLL)) {
                StreamTopic.ofTopic(each.topic())
                        .map(topic -> new Partition(topic, each.partition()))
                        .ifPresent(partition -> passages.add(passage(partition, each)));
            }
            if (!passages.isEmpty()) {
                tail.take(passages);
            }
            lag.set(log.lag());
        } catch (OffsetOutOfRangeException elsewhere) {
            beginAnew(log, TopicLog.ours(elsewhere.partitions()));
        }
    }

    private void beginAnew(TopicLog log, Collection<Partition> partitions) {
        LOG.warnf("the log of %s is not where it was read: streams begin anew", partitions);
        Map<Partition, Long> offsets = new HashMap<>();
        log.extents(partitions).forEach((partition, extent) -> {
            long from = from(partition, extent);
            tail.remake(partition, from - 1);
            offsets.put(partition, from);
        });
        log.readFrom(offsets);
    }

    private void beginTail(TopicLog log) {
        ends.entrySet().removeIf(each -> log.next(each.getKey()) >= each.getValue());
        if (ends.isEmpty()) {
            tail.begin();
        }
    }

    private Passage passage(Partition partition, ConsumerRecord<String, byte[]> record) {
        try {
            EventWire.Told told = EventWire.read(partition, record);
            if (told.event().audience() instanceof Audience.Desk(String desk)) {
                markets.learn(desk, told.market());
            }
            return Passage.of(told.event());
        } catch (Undecodable failure) {
            undecodable.increment();
            if (!toldUndecodable) {
                LOG.warnf("passed over %s:%d, which is no event: %s", partition, record.offset(), failure.getMessage());
                toldUndecodable = true;
            }
            return new Passage(partition, record.offset(), Optional.empty());
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits; true where the gateway stops meanwhile. */
    private boolean isOver(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

package org.alvh.gateway.stream.reach;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Which services can be reached, asked every two seconds. */
@ApplicationScoped
public class Services {

    private static final Logger LOG = Logger.getLogger(Services.class);

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Map<String, Probe> probes;
    private final Map<String, Answers> answers = new ConcurrentSkipListMap<>();
    private final InstantSource clock = Clock.systemUTC();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Services(Probes probes) {
        this.probes = probes.byService();
    }

    void start(@Observes StartupEvent started) {
        probes.forEach(
                (service, probe) -> Thread.ofVirtual().name("reach " + service).start(() -> watch(service, probe)));
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }

    /** Every service that has been asked once, by name. */
    public List<ServiceReach> all() {
        return answers.values().stream().map(Answers::said).toList();
    }

    /** Since when a service cannot be reached; empty where it can, or where nobody has asked it yet. */
    public Optional<Instant> unreachableSince(String service) {
        return Optional.ofNullable(answers.get(service))
                .map(Answers::said)
                .filter(said -> !said.reachable())
                .map(ServiceReach::since);
    }

    private void watch(String service, Probe probe) {
        try {
            do {
                hear(service, probe.isAnswered());
            } while (!stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(String service, boolean answered) {
        Instant now = clock.instant();
        Optional<Answers> before = Optional.ofNullable(answers.get(service));
        Answers after =
                before.map(last -> last.next(answered, now)).orElseGet(() -> Answers.first(service, answered, now));
        answers.put(service, after);
        boolean changed = before.map(
                        last -> last.said().reachable() != after.said().reachable())
                .orElse(!answered);
        if (changed) {
            LOG.infof("%s is %s", service, after.said().reachable() ? "reached again" : "not reachable");
        }
    }
}

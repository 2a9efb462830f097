package org.alvh.marketdata.service.pull;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alvh.chassis.desk.SchemaGate;
import org.alvh.chassis.failure.EnvironmentFailure;
import org.alvh.chassis.inbox.Patience;
import org.jboss.logging.Logger;

/**
 * Pulls what is configured, if it is switched on: one thread that tries what is due and sleeps until something may be
 * due again. One request goes out at a time.
 */
@ApplicationScoped
public class Puller {

    private static final Logger LOG = Logger.getLogger(Puller.class);

    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(5);

    /** Two looks are never closer, whatever the clock says. */
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(100);

    private static final Duration STOP = Duration.ofSeconds(5);

    private final PullConfig config;
    private final PullStateRows states;
    private final SchemaGate gate;
    private final Patience patience;
    private final MeterRegistry meters;
    private volatile List<PullSource> sources = List.of();
    private volatile boolean stopping;
    private volatile Optional<Thread> thread = Optional.empty();

    Puller(PullConfig config, PullStateRows states, SchemaGate gate, Patience patience, MeterRegistry meters) {
        this.config = config;
        this.states = states;
        this.gate = gate;
        this.patience = patience;
        this.meters = meters;
    }

    /** Wrong settings end the start of the service, with what is wrong. */
    void begin(@Observes StartupEvent started) {
        if (!config.enabled()) {
            LOG.debug("nothing is pulled: alvh.pull.enabled is false");
            return;
        }
        Path folder = Path.of(config.folder()
                .orElseThrow(() -> new IllegalArgumentException(
                        "alvh.pull.enabled is true without alvh.pull.folder: say where files are kept")));
        Importer importer = Importers.into(folder);
        sources = PullSources.of(config, importer, Instant.now());
        Fetch.Limits limits = new Fetch.Limits(
                config.limits().connect(),
                config.limits().firstByte(),
                config.limits().body(),
                config.limits().bytes());
        KeptFiles files = new KeptFiles(folder, config.keep());
        PullRules rules = PullRules.of(config, limits);
        LOG.infof("%d sources are pulled into %s", sources.size(), folder);
        thread = Optional.of(
                Thread.ofPlatform().name("puller").daemon().start(() -> run(folder, limits, files, importer, rules)));
    }

    /** The sources that are pulled, by name; none where it is switched off. */
    List<PullSource> sources() {
        return sources;
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        if (thread.isPresent()) {
            thread.get().interrupt();
            thread.get().join(STOP);
        }
    }

    private void run(Path folder, Fetch.Limits limits, KeptFiles files, Importer importer, PullRules rules) {
        try (Fetch fetch = new Fetch(limits, config.userAgent())) {
            PullAttempt attempt = new PullAttempt(states, new Hosts(), fetch, files, importer, rules);
            PullRound round = new PullRound(sources, states, attempt, this::tell);
            patience.untilDone("the puller", () -> begin(folder, round));
            while (!stopping) {
                patience.untilDone("the puller", () -> sleepAfter(round));
            }
        } catch (EnvironmentFailure stopped) {
            LOG.infof("the puller stops: %s", stopped.getMessage());
        }
    }

    private void begin(Path folder, PullRound round) {
        gate.pass();
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new EnvironmentFailure("the folder " + folder + " cannot be made: " + failure.getMessage(), failure);
        }
        round.begin(Instant.now());
    }

    private static void sleepAfter(PullRound round) {
        Instant now = Instant.now();
        Instant next = round.look(now, now.plus(LONGEST_SLEEP));
        Duration pause = Duration.between(Instant.now(), next);
        try {
            Thread.sleep(pause.compareTo(SHORTEST_SLEEP) < 0 ? SHORTEST_SLEEP : pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EnvironmentFailure("stopped between two looks", stopped);
        }
    }

    private void tell(PullSource source, PullOutcome outcome) {
        switch (outcome) {
            case PullOutcome.NotAsked _ -> LOG.tracef("%s is not due", source.name());
            case PullOutcome.Unchanged _ -> count(source, "UNCHANGED");
            case PullOutcome.Taken taken -> {
                count(source, "TAKEN");
                meters.counter("alvh.pulled.bytes", "source", source.name()).increment((double) taken.wireBytes());
                LOG.infof("a file of %s was taken", source.name());
            }
            case PullOutcome.Broken broken -> {
                count(source, "FAULT");
                LOG.errorf(broken.fault(), "%s cannot be tried", source.name());
            }
            case PullOutcome.Failed failed -> {
                count(source, failed.reason().name());
                LOG.warnf("%s: %s, tried again from %s", source.name(), failed.reason(), failed.next());
            }
        }
    }

    private void count(PullSource source, String outcome) {
        meters.counter("alvh.pulls", "source", source.name(), "outcome", outcome)
                .increment();
    }
}

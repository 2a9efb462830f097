package org.alvh.local.platform;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.Terminal;
import org.alvh.cli.WrongQuestion;
import org.alvh.local.keycloak.KeycloakServer;
import org.alvh.local.part.Configuration;
import org.alvh.local.part.Health;
import org.alvh.local.part.KafkaNode;
import org.alvh.local.part.OwnProcess;
import org.alvh.local.part.Part;
import org.alvh.local.part.PortPlan;
import org.alvh.local.part.Ports;
import org.alvh.local.part.Processes;
import org.alvh.local.part.Project;
import org.alvh.local.part.Site;
import org.alvh.local.part.Startable;
import org.alvh.local.postgres.PostgresServer;
import org.alvh.local.postgres.Provisioning;
import org.alvh.local.state.Asked;
import org.alvh.local.state.PlatformSettings;
import org.alvh.local.state.RecordedFolder;
import org.alvh.local.state.Resolution;
import org.alvh.local.state.StateFolder;
import org.alvh.local.talk.Conversation;
import org.alvh.local.talk.Market;

/**
 * The whole platform on this machine: PostgreSQL, Kafka and Keycloak as released, the services and the gateway as
 * packaged, each a process of its own that outlives this one.
 */
public final class LocalPlatform {

    /** What two cores start side by side without each waiting for the other. */
    private static final int AT_A_TIME = 2;

    private static final Duration END = Duration.ofSeconds(20);

    private final StateFolder state;
    private final PlatformSettings settings;
    private final Site site;
    private final Processes processes;
    private final Terminal terminal;
    private final Map<Part, Startable> parts;

    private LocalPlatform(Project project, StateFolder state, PlatformSettings settings, Terminal terminal) {
        this.state = state;
        this.settings = settings;
        this.site = state.site(project, settings);
        this.processes = state.processes();
        this.terminal = terminal;
        this.parts = parts(site);
    }

    /** Starts what is asked for, or goes on with it, and returns when it is healthy and its market plays. */
    public static LocalPlatform start(Project project, Asked asked, Terminal terminal) {
        LocalPlatform platform = embedded(project, asked, Part.own(), terminal);
        platform.beginMarket();
        return platform;
    }

    /** Starts PostgreSQL, Kafka and Keycloak, and of the project's own parts only those named. */
    public static LocalPlatform embedded(Project project, Asked asked, List<Part> own, Terminal terminal) {
        Resolution resolution = Resolution.of(project, asked);
        StateFolder state = resolution.state();
        return state.alone(() -> {
            requirePortsKept(state, resolution.settings());
            state.requireRoom();
            state.save(resolution.settings());
            LocalPlatform platform = new LocalPlatform(project, state, resolution.settings(), terminal);
            platform.bring(own);
            return platform;
        });
    }

    /** The platform of a state that exists, running or not. */
    public static LocalPlatform at(Project project, StateFolder state, Terminal terminal) {
        PlatformSettings settings = state.settings()
                .orElseThrow(
                        () -> new NoAnswer("there is no platform in " + state.path() + ": start one with  alvh up"));
        return new LocalPlatform(project, state, settings, terminal);
    }

    public PlatformSettings settings() {
        return settings;
    }

    public StateFolder state() {
        return state;
    }

    public Site site() {
        return site;
    }

    /** True while any process of it lives. */
    public boolean isRunning() {
        return processes.anyAlive();
    }

    /** The id of a part's process, where it lives. */
    public Optional<Long> processId(Part part) {
        return processes.find(part).map(ProcessHandle::pid);
    }

    /** True while the part lives and does its work. */
    public boolean isReady(Part part) {
        return processes.find(part).isPresent() && startable(part).healthy();
    }

    /** Ends a part as a crash would. */
    public void kill(Part part) {
        processes.kill(part, END);
    }

    /** Brings a part back to health. */
    public void restart(Part part) {
        new PartStarter(site, processes, terminal).bring(startable(part));
    }

    /** Ends one part in good order. */
    public void stop(Part part) {
        processes.stop(part, END);
    }

    /** Ends every process in good order, the project's own first, what they stand on last; false where none lived. */
    public boolean stop() {
        return state.alone(() -> {
            boolean running = isRunning();
            // Each waits for what it is about to finish, and costs nothing meanwhile.
            sideBySide(Part.own(), Part.own().size(), this::stop);
            Arrays.stream(Part.values())
                    .filter(part -> !part.isOwn())
                    .sorted(Comparator.reverseOrder())
                    .forEach(this::stop);
            return running;
        });
    }

    void note(String line) {
        terminal.note(line);
    }

    /** Begins a talk with the services. */
    public Conversation talk() {
        return Conversation.with(site);
    }

    /** Makes the market and the demo books known and lets it play; what is known already stays as it is. */
    private void beginMarket() {
        makeMarket();
        // A token lives for minutes, and a record may take longer to send.
        try (Conversation talk = talk()) {
            Market market = talk.market();
            settings.books().forEach(book -> talk.accounts().open(book, settings.market()));
            market.play(settings);
        }
    }

    private void makeMarket() {
        try (Conversation talk = talk()) {
            Market market = talk.market();
            if (settings.seed().isPresent()) {
                market.create(settings.seed());
                return;
            }
            RecordedFolder record = RecordedFolder.at(state.history().path());
            boolean isLarge = !record.chains().isEmpty();
            if (!isLarge || !market.isKnown(settings.market().name())) {
                market.create(record);
            }
        }
    }

    private void bring(List<Part> own) {
        PartStarter starter = new PartStarter(site, processes, terminal);
        site.project().requireBuilt(own);
        requireFreePorts(own);
        try (ExecutorService slowest = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> keycloak =
                    CompletableFuture.runAsync(() -> starter.bring(startable(Part.KEYCLOAK)), slowest);
            starter.bring(startable(Part.POSTGRESQL));
            new Provisioning(site).provide();
            starter.bring(startable(Part.KAFKA));
            sideBySide(
                    own.stream().filter(Part::isService).toList(),
                    AT_A_TIME,
                    service -> starter.bring(startable(service)));
            result(keycloak);
            // It asks the identity provider for its addresses when it starts.
            own.stream().filter(part -> part == Part.GATEWAY).forEach(gateway -> starter.bring(startable(gateway)));
        }
    }

    /** All ports are looked at before the first process is started. */
    private void requireFreePorts(List<Part> own) {
        Arrays.stream(Part.values())
                .filter(part -> !part.isOwn() || own.contains(part))
                .filter(part -> processes.find(part).isEmpty())
                .flatMap(part -> site.ports().uses(part).stream())
                .forEach(use -> Ports.requireFree(use, Ports.RELEASE));
    }

    private static void requirePortsKept(StateFolder state, PlatformSettings asked) {
        PortPlan kept = state.settings().map(PlatformSettings::ports).orElse(asked.ports());
        if (!kept.equals(asked.ports()) && state.processes().anyAlive()) {
            throw new WrongQuestion("the platform in " + state.path() + " runs on --port " + kept.first() + ", not "
                    + asked.ports().first() + ": end it with  alvh down  before it moves");
        }
    }

    private static void sideBySide(List<Part> parts, int atATime, Consumer<Part> work) {
        try (ExecutorService workers = Executors.newFixedThreadPool(atATime)) {
            List<CompletableFuture<Void>> all = parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> work.accept(part), workers))
                    .toList();
            all.forEach(LocalPlatform::result);
        }
    }

    private static void result(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private Startable startable(Part part) {
        return Optional.ofNullable(parts.get(part))
                .orElseThrow(() -> new IllegalStateException("nothing starts " + part));
    }

    private static Map<Part, Startable> parts(Site site) {
        Health health = new Health();
        Map<Part, Startable> parts = new TreeMap<>();
        for (Part part : Part.values()) {
            parts.put(
                    part,
                    switch (part) {
                        case POSTGRESQL -> new PostgresServer(site);
                        case KAFKA -> new KafkaNode(site, health);
                        case KEYCLOAK -> new KeycloakServer(site, health);
                        case MARKET_DATA, STRATEGY, HEDGE, PORTFOLIO, BACKTEST, GATEWAY ->
                            new OwnProcess(new Configuration(part, site), health);
                    });
        }
        return parts;
    }
}

package org.alvh.local.platform;

import java.time.Duration;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Patience;
import org.alvh.local.part.Ports;
import org.alvh.local.part.ProcessLog;
import org.alvh.local.part.Processes;
import org.alvh.local.part.Site;
import org.alvh.local.part.Startable;

/** Brings one part to health, whatever is left of it: running, hanging, crashed or never started. */
final class PartStarter {

    /** A part that ends while it starts, because of what a crash left behind, is started again. */
    private static final int ATTEMPTS = 4;

    /** What the old process held is free after a moment. */
    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofSeconds(1);

    /** A process that lives but answers nothing for so long hangs. */
    private static final Duration HANGING = Duration.ofSeconds(45);

    private static final Duration END = Duration.ofSeconds(10);

    private final Site site;
    private final Processes processes;
    private final Terminal terminal;

    PartStarter(Site site, Processes processes, Terminal terminal) {
        this.site = site;
        this.processes = processes;
        this.terminal = terminal;
    }

    /** Returns when the part is healthy. */
    void bring(Startable startable) {
        if (processes.find(startable.part()).isPresent()) {
            if (Patience.of(HANGING).until(() -> isHealthy(startable) || hasEnded(startable)) && isHealthy(startable)) {
                return;
            }
            terminal.note(startable.part().label() + " does not answer: starting it anew");
            processes.kill(startable.part(), END);
        }
        site.ports().uses(startable.part()).forEach(use -> Ports.requireFree(use, Ports.RELEASE));
        startable.prepare();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (start(startable)) {
                return;
            }
            Patience.of(BEFORE_NEXT_ATTEMPT).until(() -> false);
        }
        throw new NoAnswer(startable.part().label() + " ends while it starts: "
                + ProcessLog.lastLine(site.log(startable.part())) + " (" + site.log(startable.part()) + ")");
    }

    /** True where the part is healthy, false where it has ended. */
    private boolean start(Startable startable) {
        long began = System.nanoTime();
        processes.start(startable.part(), startable.launch());
        boolean decided = Patience.of(startable.patience()).until(() -> hasEnded(startable) || isHealthy(startable));
        if (!decided) {
            throw new NoAnswer(startable.part().label() + " is not ready after "
                    + startable.patience().toSeconds() + " s, see " + site.log(startable.part()));
        }
        boolean healthy = !hasEnded(startable);
        if (healthy) {
            long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
            terminal.note(startable.part().label() + " is ready after " + millis + " ms on port "
                    + site.ports().port(startable.part()));
        }
        return healthy;
    }

    private boolean hasEnded(Startable startable) {
        return processes.find(startable.part()).isEmpty();
    }

    private static boolean isHealthy(Startable startable) {
        return startable.healthy();
    }
}

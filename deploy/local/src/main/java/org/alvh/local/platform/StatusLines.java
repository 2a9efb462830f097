package org.alvh.local.platform;

import java.util.ArrayList;
import java.util.List;

/** {@link PlatformStatus} for people, a line a thing. */
public final class StatusLines {

    private StatusLines() {}

    public static List<String> of(PlatformStatus status) {
        List<String> lines = new ArrayList<>();
        lines.add((status.isHealthy() ? "healthy" : "not healthy") + "  " + status.url());
        lines.add(status.progress()
                .map(progress -> "market " + status.market() + "  session " + progress.sessionNumber() + " "
                        + progress.session() + " " + progress.phase() + (progress.standing() ? "  standing" : ""))
                .orElse("market " + status.market() + "  does not answer"));
        for (PlatformStatus.AccountLine account : status.accounts()) {
            lines.add("account " + account.id() + "  " + account.mandate() + " " + account.hedge() + "  capital "
                    + account.capital() + "  " + account.mode() + " " + account.state() + "  " + account.session());
        }
        for (PlatformStatus.ProcessLine process : status.processes()) {
            lines.add("process " + process.name() + "  " + (process.ready() ? "ready" : "not ready")
                    + process.pid().map(pid -> "  pid " + pid).orElse("  not running"));
        }
        return lines;
    }
}

package org.alvh.local.platform;

import java.util.List;
import org.alvh.local.talk.DemoUser;
import org.alvh.quant.document.DocumentValue;

/** {@link PlatformStatus} as the JSON that scripts read; its fields are a contract. Money is in dollars. */
public final class StatusDocument {

    private static final PlatformStatus.Progress UNKNOWN = new PlatformStatus.Progress("", 0, "", false);

    private StatusDocument() {}

    public static DocumentValue.Section of(PlatformStatus status) {
        PlatformStatus.Progress progress = status.progress().orElse(UNKNOWN);
        return DocumentValue.section()
                .with("healthy", status.isHealthy())
                .with("url", status.url())
                .with("market", status.market())
                .with("session", progress.session())
                .with("sessionNumber", progress.sessionNumber())
                .with("phase", progress.phase())
                .with("standing", progress.standing())
                .with(
                        "accounts",
                        items(status.accounts().stream()
                                .map(StatusDocument::account)
                                .toList()))
                .with(
                        "users",
                        items(List.of(DemoUser.values()).stream()
                                .map(StatusDocument::user)
                                .toList()))
                .with(
                        "processes",
                        items(status.processes().stream()
                                .map(StatusDocument::process)
                                .toList()))
                .build();
    }

    private static DocumentValue items(List<? extends DocumentValue> values) {
        return new DocumentValue.Items(List.copyOf(values));
    }

    private static DocumentValue.Section account(PlatformStatus.AccountLine account) {
        return DocumentValue.section()
                .with("id", account.id())
                .with("name", account.name())
                .with("desk", account.desk())
                .with("mandate", account.mandate())
                .with("hedge", account.hedge())
                .with("capital", account.capital().dollars())
                .with("mode", account.mode())
                .with("state", account.state())
                .with("session", account.session())
                .build();
    }

    private static DocumentValue.Section user(DemoUser user) {
        return DocumentValue.section()
                .with("name", user.userName())
                .with("password", user.password())
                .with("role", user.role())
                .with("desk", user.desk())
                .build();
    }

    private static DocumentValue.Section process(PlatformStatus.ProcessLine process) {
        DocumentValue pid =
                process.pid().isPresent() ? DocumentValue.whole(process.pid().get()) : new DocumentValue.Absent();
        return DocumentValue.section()
                .with("name", process.name())
                .with("pid", pid)
                .with("ready", process.ready())
                .build();
    }
}

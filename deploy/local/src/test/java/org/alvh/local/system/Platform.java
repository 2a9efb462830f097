package org.alvh.local.system;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Part;
import org.alvh.local.part.Project;
import org.alvh.local.platform.LocalPlatform;
import org.alvh.local.state.Asked;
import org.alvh.local.state.DemoBook;
import org.alvh.local.state.Pace;
import org.alvh.local.talk.Conversation;
import org.alvh.portfolio.ledger.PlainTextJournal;
import org.alvh.proto.marketdata.v1.GetMarketResponse;
import org.alvh.proto.portfolio.v1.Account;
import org.awaitility.Awaitility;

/** The whole platform under test, in a state and on ports of its own. */
final class Platform {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final int PORTS = 17;

    private final Project project = new Project(Path.of(System.getProperty("project.root")));
    private final Terminal terminal = new Terminal(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    private final Asked asked;
    private LocalPlatform running;

    private Platform(Asked asked, int sessions, Pace pace) {
        this.asked = asked;
        this.running = LocalPlatform.start(project, asked.playing(sessions, pace), terminal);
    }

    static Platform up(Asked asked, Path state, int sessions, Pace pace) {
        return new Platform(asked.in(state, freePorts()), sessions, pace);
    }

    /** {@code up} once more: whatever is not running is started, and the market plays further. */
    void upAgain(int sessions, Pace pace) {
        running = LocalPlatform.start(project, asked.playing(sessions, pace), terminal);
    }

    LocalPlatform running() {
        return running;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + running.site().ports().port(Part.KAFKA);
    }

    List<DemoBook> books() {
        return running.settings().books();
    }

    String journal(String account) {
        try (Conversation talk = running.talk()) {
            return PlainTextJournal.HLEDGER.write(talk.accounts().journal(account));
        }
    }

    GetMarketResponse market() {
        try (Conversation talk = running.talk()) {
            return talk.market().standing(running.settings().market().name());
        }
    }

    Account account(String id) {
        try (Conversation talk = running.talk()) {
            return talk.accounts().list().stream()
                    .filter(account -> account.getAccount().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    void awaitSession(int number) {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .pollInterval(BETWEEN)
                .until(() -> market().getSessionNumber() >= number);
    }

    void awaitStanding() {
        Awaitility.await().atMost(LONGEST_WAIT).pollInterval(BETWEEN).until(() -> market().getStanding());
    }

    void down() {
        running.stop();
    }

    /** A first port after which all that the platform needs are free. */
    private static int freePorts() {
        for (int attempt = 0; attempt < 50; attempt++) {
            int first = freePort();
            if (first < 60_000 && IntStream.range(first, first + PORTS).allMatch(Platform::isFree)) {
                return first;
            }
        }
        throw new IllegalStateException("this machine has no " + PORTS + " free ports in a row");
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}

package org.alvh.local.system;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.Terminal;
import org.alvh.local.part.Part;
import org.alvh.local.part.Project;
import org.alvh.local.platform.LocalPlatform;
import org.alvh.local.state.Asked;
import org.alvh.local.state.DemoBook;
import org.alvh.local.state.Pace;
import org.alvh.local.state.StateFolder;
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
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 32_000;

    private static final Project PROJECT = new Project(Path.of(System.getProperty("project.root")));
    private static final Terminal TERMINAL = new Terminal(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    private final Asked asked;
    private LocalPlatform running;

    private Platform(Asked asked, int sessions, Pace pace) {
        this.asked = asked;
        this.running = LocalPlatform.start(PROJECT, asked.playing(sessions, pace), TERMINAL);
    }

    /** Where it does not come up, what is up of it ends: nobody would be left to end it. */
    static Platform up(Asked asked, Path state, int sessions, Pace pace) {
        try {
            return new Platform(asked.in(state, freePorts()), sessions, pace);
        } catch (NoAnswer failure) {
            StateFolder left = new StateFolder(state);
            if (left.settings().isPresent()) {
                LocalPlatform.at(PROJECT, left, TERMINAL).stop();
            }
            throw failure;
        }
    }

    /** {@code up} once more: whatever is not running is started, and the market plays further. */
    void upAgain(int sessions, Pace pace) {
        running = LocalPlatform.start(PROJECT, asked.playing(sessions, pace), TERMINAL);
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

    /**
     * A first port after which all that the platform needs are free. Not of those that systems give to outgoing
     * connections, or one of the platform's own may take a port before its part does.
     */
    private static int freePorts() {
        int blocks = (LAST_PORT - FIRST_PORT) / PORTS;
        int begin = (int) (ProcessHandle.current().pid() % blocks);
        return IntStream.range(0, blocks)
                .map(block -> FIRST_PORT + (begin + block) % blocks * PORTS)
                .filter(first -> IntStream.range(first, first + PORTS).allMatch(Platform::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this machine has no " + PORTS + " free ports in a row"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}

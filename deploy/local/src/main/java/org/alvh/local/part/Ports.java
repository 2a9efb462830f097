package org.alvh.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.alvh.cli.NoAnswer;

/** The ports of this machine. */
public final class Ports {

    /** A process that was killed holds its ports until the system has cleared it away. */
    public static final Duration RELEASE = Duration.ofSeconds(5);

    private Ports() {}

    /** Stops where somebody else listens, and goes on doing so. */
    public static void requireFree(PortPlan.Use use, Duration patience) {
        if (!Patience.of(patience).until(() -> isFree(use.port()))) {
            throw new NoAnswer("port " + use.port() + ", which " + use.what()
                    + " needs, is busy: name another first port with --port, or end what listens there");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

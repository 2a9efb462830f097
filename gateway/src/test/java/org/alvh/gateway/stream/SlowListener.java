package org.alvh.gateway.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client with next to no room, which takes nothing until it is told to. */
final class SlowListener implements AutoCloseable {

    private static final int ROOM_BYTES = 4_096;

    /** Longer than the silence between two heartbeats, in milliseconds: nothing for so long is nothing for ever. */
    private static final int LONGEST_SILENCE = 40_000;

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+),");

    private final Socket socket;

    private SlowListener(Socket socket) {
        this.socket = socket;
    }

    static SlowListener open(URI stream, Map<String, String> headers) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(ROOM_BYTES);
        socket.setSoTimeout(LONGEST_SILENCE);
        socket.connect(new InetSocketAddress(stream.getHost(), stream.getPort()));
        StringBuilder request = new StringBuilder("GET " + stream.getPath() + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(US_ASCII));
        return new SlowListener(socket);
    }

    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Takes everything up to the book of this version, or until it is cut off; the versions that it was told. */
    List<Long> versionsUntil(long last) throws IOException {
        List<Long> versions = new ArrayList<>();
        try {
            take(versions, last);
        } catch (SocketException cut) {
            return versions;
        }
        return versions;
    }

    private void take(List<Long> versions, long last) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        String line = lines.readLine();
        while (line != null && (versions.isEmpty() || versions.getLast() != last)) {
            Matcher version = VERSION.matcher(line);
            if (version.find()) {
                versions.add(Long.valueOf(version.group(1)));
            }
            line = lines.readLine();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

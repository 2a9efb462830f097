package org.alvh.marketdata.service.pull;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** A server on a socket of its own that answers each request as it is told to, well or badly. */
final class MisbehavingServer implements AutoCloseable {

    /** Writes an answer, or whatever it wants, to a connection. */
    @FunctionalInterface
    interface Answer {
        void to(Socket connection, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket listening;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    MisbehavingServer() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The answer to the next request that has none yet. */
    MisbehavingServer then(Answer answer) {
        answers.add(answer);
        return this;
    }

    URI url(String path) {
        return URI.create("http://localhost:" + listening.getLocalPort() + path);
    }

    /** Heads of the requests so far, in lower case. */
    List<String> requests() {
        return requests;
    }

    static Answer ok(String body, String... headers) {
        return (_, out) -> out.write(response("200 OK", body.getBytes(UTF_8), headers));
    }

    static Answer status(String status, String... headers) {
        return (_, out) -> out.write(response(status, new byte[0], headers));
    }

    static Answer gzip(String body, int dropped) {
        return (_, out) -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream packing = new GZIPOutputStream(packed)) {
                packing.write(body.getBytes(UTF_8));
            }
            byte[] whole = packed.toByteArray();
            out.write(response("200 OK", Arrays.copyOf(whole, whole.length - dropped), "Content-Encoding: gzip"));
        };
    }

    /** Only the closing of the connection ends the body. */
    static Answer unframed(String body) {
        return (_, out) -> out.write(("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body).getBytes(UTF_8));
    }

    /** Promises a body and sends part of it; then closes, or resets. */
    static Answer cut(String body, int promised, boolean reset) {
        return (connection, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + promised + "\r\n\r\n" + body).getBytes(UTF_8));
            out.flush();
            if (reset) {
                connection.setSoLinger(true, 0);
            }
        };
    }

    /** A body without end, in chunks. */
    static Answer endless(String status) {
        return (_, out) -> {
            out.write(("HTTP/1.1 " + status + "\r\nTransfer-Encoding: chunked\r\n\r\n").getBytes(UTF_8));
            byte[] chunk = ("1000\r\n" + "1".repeat(0x1000) + "\r\n").getBytes(UTF_8);
            while (true) {
                out.write(chunk);
            }
        };
    }

    /** Says so much and then nothing more until the test is over. */
    Answer silentAfter(String begin) {
        return (_, out) -> {
            out.write(begin.getBytes(UTF_8));
            out.flush();
            closed.await();
        };
    }

    private static byte[] response(String status, byte[] body, String... headers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (!status.startsWith("304")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        bytes.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
        bytes.write(body);
        return bytes.toByteArray();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listening.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException over) {
            closed.countDown();
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String head = head(connection.getInputStream());
            if (!head.isEmpty()) {
                requests.add(head);
                Answer answer = answers.poll();
                OutputStream out = connection.getOutputStream();
                (answer == null ? status("418 unasked") : answer).to(connection, out);
                out.flush();
            }
        } catch (IOException clientLeft) {
            connection.isClosed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            if (head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

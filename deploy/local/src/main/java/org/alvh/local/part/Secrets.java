package org.alvh.local.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;

/** The passwords of one platform: drawn at random when it first needs them, readable by their owner alone. */
public final class Secrets {

    private static final int SECRET_BYTES = 24;
    private static final int KEY_BYTES = 32;
    private static final String SUPERUSER = "postgresql";
    private static final String LOG_IN_KEY = "log-in-key";

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The secrets of a file, which is made where it is missing, and completed where it is older than a part. */
    public static Secrets in(Path file) {
        try {
            Map<String, String> values = Files.exists(file) ? read(file) : new TreeMap<>();
            Map<String, String> complete = complete(values);
            if (!complete.equals(values)) {
                write(file, complete);
            }
            return new Secrets(complete);
        } catch (IOException | UncheckedIOException failure) {
            throw new NoAnswer("cannot use the secrets in " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Of the database's superuser. */
    public String superuser() {
        return value(SUPERUSER);
    }

    /** Of a database role, such as {@code hedge_relay}. */
    public String role(String role) {
        return value("role." + role);
    }

    /** Of a part of the project's own as a client of Keycloak. */
    public String client(Part part) {
        return value("client." + part.label());
    }

    /** What the gateway encrypts the tokens of a log-in with: 256 bits in base 64. */
    public String logInKey() {
        return value(LOG_IN_KEY);
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new NoAnswer("secrets.properties holds no " + name
                    + ": the state is damaged, restore the file or name another state with --state");
        }
        return value;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            read.load(reader);
        }
        Map<String, String> values = new TreeMap<>();
        read.forEach((name, value) -> values.put(name.toString(), value.toString()));
        return values;
    }

    /** The superuser's is drawn with the first ones only: its database knows it already, and nobody can tell it anew. */
    private static Map<String, String> complete(Map<String, String> values) {
        SecureRandom random = new SecureRandom();
        Map<String, String> complete = new TreeMap<>(values);
        if (values.isEmpty()) {
            complete.put(SUPERUSER, draw(random));
        }
        for (Part part : Part.own()) {
            complete.computeIfAbsent("client." + part.label(), _ -> draw(random));
            DatabaseRoles.names(part).forEach(role -> complete.computeIfAbsent("role." + role, _ -> draw(random)));
        }
        complete.computeIfAbsent(LOG_IN_KEY, _ -> Base64.getEncoder().encodeToString(drawn(random, KEY_BYTES)));
        return complete;
    }

    private static String draw(SecureRandom random) {
        return HexFormat.of().formatHex(drawn(random, SECRET_BYTES));
    }

    private static byte[] drawn(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The file has its permissions before it has its content. */
    private static void write(Path file, Map<String, String> values) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        StringBuilder text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}

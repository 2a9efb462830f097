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
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;

/** The passwords of one platform: drawn at random when its state is made, readable by their owner alone. */
public final class Secrets {

    private static final int SECRET_BYTES = 24;
    private static final String SUPERUSER = "postgresql";

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The secrets of a file, which is made where it is missing. */
    public static Secrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, drawn());
            }
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                read.load(reader);
            }
            Map<String, String> values = new TreeMap<>();
            read.forEach((name, value) -> values.put(name.toString(), value.toString()));
            return new Secrets(values);
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

    /** Of a service as a client of Keycloak. */
    public String client(Part service) {
        return value("client." + service.label());
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new NoAnswer("secrets.properties holds no " + name
                    + ": the state is damaged, restore the file or name another state with --state");
        }
        return value;
    }

    private static Map<String, String> drawn() {
        SecureRandom random = new SecureRandom();
        Map<String, String> values = new TreeMap<>();
        values.put(SUPERUSER, draw(random));
        for (Part service : Part.services()) {
            values.put("client." + service.label(), draw(random));
            for (String suffix : DatabaseRoles.SUFFIXES) {
                values.put("role." + service.schema() + suffix, draw(random));
            }
        }
        return values;
    }

    private static String draw(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
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

package org.alvh.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.local.part.Launch;
import org.alvh.local.part.Part;
import org.alvh.local.part.Site;
import org.alvh.local.part.Startable;

/**
 * PostgreSQL as a process of its own that keeps its data folder; every commit reaches the disk.
 *
 * <p>It refuses to run as root. Where the launcher is root, it runs in a user namespace in which nobody is
 * ({@code unshare --user}); its files stay the launcher's.
 */
public record PostgresServer(Site site) implements Startable {

    private static final String SUPERUSER = "postgres";

    /** Of the launcher's questions; the services have pools of their own. */
    private static final String CONNECT_SECONDS = "4";

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public void prepare() {
        binaries().ensure();
        Path kept = site.folder(part());
        if (!Files.isDirectory(kept)) {
            initialise(kept);
        }
        new StaleLock(kept.resolve("postmaster.pid")).removeIfAnothers();
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(namespace());
        command.addAll(List.of(
                binaries().program("postgres").toString(),
                "-D",
                site.folder(part()).toString(),
                "-h",
                Site.HOST,
                "-p",
                Integer.toString(site.ports().port(part())),
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "max_connections=200"));
        return new Launch(command, site.log(part()));
    }

    @Override
    public boolean healthy() {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A connection of the superuser to a database. */
    Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.put("user", SUPERUSER);
        login.put("password", site.secrets().superuser());
        login.put("connectTimeout", CONNECT_SECONDS);
        login.put("loginTimeout", CONNECT_SECONDS);
        String server = "jdbc:postgresql://" + Site.HOST + ":" + site.ports().port(part()) + "/";
        return DriverManager.getConnection(server + database, login);
    }

    /** Makes the data folder beside its place and moves it there when it is whole. */
    private void initialise(Path kept) {
        try {
            Path work = Files.createTempDirectory(site.state(), "postgresql-unfinished");
            Path password = Files.createFile(
                    work.resolve("password"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, site.secrets().superuser());
            Path made = work.resolve("made");
            List<String> command = new ArrayList<>(namespace());
            command.addAll(List.of(
                    binaries().program("initdb").toString(),
                    "--pgdata=" + made,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-instructions"));
            run(new Launch(command, site.log(part())));
            Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(password);
            Files.delete(work);
        } catch (IOException failure) {
            throw new NoAnswer("cannot make the database in " + kept + ": " + FileFailure.reason(failure), failure);
        }
    }

    private static void run(Launch launch) throws IOException {
        Files.createDirectories(launch.log().toAbsolutePath().getParent());
        int exitCode = new ProcessBuilder(launch.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()))
                .start()
                .onExit()
                .join()
                .exitValue();
        if (exitCode != 0) {
            throw new NoAnswer("the database cannot be made, see " + launch.log()
                    + (namespace().isEmpty() ? "" : "; as root this needs 'unshare --user', or run as another user"));
        }
    }

    private static List<String> namespace() {
        return Optional.of(System.getProperty("user.name"))
                .filter("root"::equals)
                .map(_ -> List.of("unshare", "--user"))
                .orElseGet(List::of);
    }

    private PostgresBinaries binaries() {
        return new PostgresBinaries(site.project().postgres());
    }
}

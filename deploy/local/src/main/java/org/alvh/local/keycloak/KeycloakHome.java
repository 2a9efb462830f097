package org.alvh.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.history.FileFailure;
import org.alvh.quant.document.ContentHash;

/**
 * The folder of what one platform's Keycloak keeps: a database that is made of the realm and holds nothing else but
 * log-ins.
 */
record KeycloakHome(Path folder) {

    /**
     * Makes the home ready for a start. Keycloak imports a realm that it does not know and leaves one that it knows as
     * it is, so a database of another realm is thrown away, and with it one that was never ready: it may be half made,
     * with a lock that nobody gives back.
     */
    void prepare(byte[] realm, Map<String, String> variables) throws IOException {
        String edition = edition(realm, variables);
        if (!Files.exists(ready())
                || !Files.exists(made())
                || !Files.readString(made()).equals(edition)) {
            Folders.delete(folder);
        }
        Files.createDirectories(folder.resolve("data/import"));
        Files.write(folder.resolve("data/import/alvh-realm.json"), realm);
        Files.writeString(made(), edition);
    }

    void point(Path release, List<String> names) throws IOException {
        for (String name : names) {
            Path link = folder.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, release.resolve(name));
        }
    }

    void markReady() {
        try {
            if (!Files.exists(ready())) {
                Files.createFile(ready());
            }
        } catch (IOException failure) {
            throw new NoAnswer("cannot write " + ready() + ": " + FileFailure.reason(failure), failure);
        }
    }

    private Path ready() {
        return folder.resolve("was-ready");
    }

    /** Names the realm that the database was made of. */
    private Path made() {
        return folder.resolve("made-of");
    }

    private static String edition(byte[] realm, Map<String, String> variables) {
        return ContentHash.incremental()
                .add(realm)
                .add(new TreeMap<>(variables).toString())
                .hex();
    }
}

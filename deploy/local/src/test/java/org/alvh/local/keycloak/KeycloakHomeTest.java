package org.alvh.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of Keycloak is kept as long as it is one of the realm that is wanted. */
class KeycloakHomeTest {

    private static final byte[] REALM = "{}".getBytes(UTF_8);
    private static final byte[] OTHER_REALM = "{\"clients\":[]}".getBytes(UTF_8);
    private static final Map<String, String> VARIABLES = Map.of("ALVH_PUBLIC_URL", "http://localhost:8080");
    private static final Map<String, String> OTHER_VARIABLES = Map.of("ALVH_PUBLIC_URL", "http://localhost:9090");

    @TempDir
    private Path scratch;

    @Test
    void theSameRealmKeepsIt() throws IOException {
        KeycloakHome home = usedHome();

        home.prepare(REALM, VARIABLES);

        assertThat(database()).exists();
    }

    @Test
    void anotherRealmMakesItAnew() throws IOException {
        KeycloakHome home = usedHome();

        home.prepare(OTHER_REALM, VARIABLES);

        assertThat(database()).doesNotExist();
        assertThat(scratch.resolve("home/data/import/alvh-realm.json")).hasBinaryContent(OTHER_REALM);
    }

    @Test
    void anotherAddressOfTheGatewayMakesItAnew() throws IOException {
        KeycloakHome home = usedHome();

        home.prepare(REALM, OTHER_VARIABLES);

        assertThat(database()).doesNotExist();
    }

    @Test
    void oneThatWasNeverReadyIsMadeAnew() throws IOException {
        KeycloakHome home = usedHome();
        Files.delete(scratch.resolve("home/was-ready"));

        home.prepare(REALM, VARIABLES);

        assertThat(database()).doesNotExist();
    }

    @Test
    void oneThatDoesNotSayWhatItWasMadeOfIsMadeAnew() throws IOException {
        KeycloakHome home = usedHome();
        Files.delete(scratch.resolve("home/made-of"));

        home.prepare(REALM, VARIABLES);

        assertThat(database()).doesNotExist();
    }

    private KeycloakHome usedHome() throws IOException {
        KeycloakHome home = new KeycloakHome(scratch.resolve("home"));
        home.prepare(REALM, VARIABLES);
        Files.writeString(database(), "log-ins");
        home.markReady();
        return home;
    }

    private Path database() {
        return scratch.resolve("home/data/database");
    }
}

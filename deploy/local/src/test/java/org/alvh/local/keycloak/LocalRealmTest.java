package org.alvh.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alvh.json.JsonDocument;
import org.alvh.local.talk.DemoUser;
import org.junit.jupiter.api.Test;

/** What is for the demonstration alone stands apart from what every platform has. */
class LocalRealmTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root")).resolve("deploy/keycloak");

    @Test
    void listsAreJoined() {
        byte[] merged = LocalRealm.merged(
                JsonDocument.parse("{\"realm\":\"r\",\"users\":[{\"username\":\"a\"}]}".getBytes(UTF_8)),
                JsonDocument.parse("{\"users\":[{\"username\":\"b\"}]}".getBytes(UTF_8)));

        assertThat(new String(merged, UTF_8))
                .isEqualTo("{\"realm\":\"r\",\"users\":[{\"username\":\"a\"},{\"username\":\"b\"}]}");
    }

    @Test
    void onlyTheLocalRealmGivesTokensForPasswords() throws IOException {
        String everywhere = Files.readString(FOLDER.resolve("alvh-realm.json"));

        assertThat(everywhere)
                .doesNotContain("demo", "alvh-local", "\"password\"", "\"directAccessGrantsEnabled\": true")
                .contains("\"secret\": \"${ALVH_MARKET_DATA_SECRET}\"");
        assertThat(new String(LocalRealm.in(FOLDER), UTF_8)).contains("\"clientId\":\"alvh-local\"");
    }

    @Test
    void everyDemoUserHasThePasswordThatIsShown() throws IOException {
        String demo = Files.readString(FOLDER.resolve("local-demo.json"));

        for (DemoUser user : DemoUser.values()) {
            assertThat(demo)
                    .contains("\"username\": \"" + user.userName() + "\"")
                    .contains("\"value\": \"" + user.password() + "\"")
                    .contains("\"/desks/" + user.desk() + "/" + user.role() + "\"");
        }
    }
}

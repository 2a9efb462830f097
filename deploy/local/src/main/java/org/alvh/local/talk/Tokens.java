package org.alvh.local.talk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.alvh.cli.NoAnswer;
import org.alvh.json.JsonDocument;
import org.alvh.json.MalformedJson;
import org.alvh.quant.document.DocumentValue;

/**
 * Access tokens by direct grant, through the client that only the local platform has.
 *
 * @param realmUrl of the realm that gives them
 */
public record Tokens(String realmUrl) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** An access token of a demo user. */
    public String of(DemoUser user) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=alvh-local&username="
                        + user.userName() + "&password=" + user.password()))
                .build();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new NoAnswer("keycloak gives " + user.userName() + " no token: status " + response.statusCode());
            }
            return token(JsonDocument.parse(response.body()));
        } catch (IOException | MalformedJson failure) {
            throw new NoAnswer("keycloak does not answer at " + realmUrl + ": " + failure, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("stopped while asking for a token", stopped);
        }
    }

    private static String token(DocumentValue.Section answer) {
        return answer.find("access_token")
                .filter(DocumentValue.Text.class::isInstance)
                .map(value -> ((DocumentValue.Text) value).value())
                .orElseThrow(() -> new NoAnswer("keycloak's answer holds no access_token"));
    }
}

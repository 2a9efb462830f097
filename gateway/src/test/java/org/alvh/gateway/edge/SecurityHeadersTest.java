package org.alvh.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void aSecureChannelIsInsistedOnWhereThereIsOne() {
        assertThat(SecurityHeaders.of(config("https://alvh.example", "https://id.example:8443/realms/alvh")))
                .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(SecurityHeaders.of(config("http://localhost:8080", "http://localhost:8084/realms/alvh")))
                .doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void aFormLeadsToTheIdentityProviderAndNowhereElse() {
        String policy =
                String.valueOf(SecurityHeaders.of(config("https://alvh.example", "https://id.example:8443/realms/alvh"))
                        .get("Content-Security-Policy"));
        assertThat(policy).endsWith("form-action 'self' https://id.example:8443");
    }

    private static GatewayConfig config(String publicUrl, String realm) {
        Map<String, String> settings = Map.of(
                "alvh.gateway.public-url",
                publicUrl,
                "alvh.gateway.log-in-key",
                "none",
                "alvh.gateway.largest-body",
                "1",
                "quarkus.oidc.auth-server-url",
                realm);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}

package org.alvh.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each part is told where the others are, and its secrets where nobody else on the machine reads them. */
class ConfigurationTest {

    private final Secrets secrets;
    private final Site site;

    ConfigurationTest(@TempDir Path scratch) {
        secrets = Secrets.in(scratch.resolve("secrets.properties"));
        site = new Site(new Project(scratch), scratch, new PortPlan(9_000), secrets);
    }

    @Test
    void theGatewayIsWhereBrowsersAreSentAndCallsTheFourServices() {
        assertThat(new Configuration(Part.GATEWAY, site).settings())
                .containsEntry("quarkus.http.port", "9000")
                .containsEntry("quarkus.management.port", "9016")
                .containsEntry("alvh.gateway.public-url", "http://localhost:9000")
                .containsEntry("quarkus.oidc.auth-server-url", "http://localhost:9004/realms/alvh")
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:9001/alvh")
                .containsEntry("quarkus.datasource.username", "gateway")
                .containsEntry("quarkus.flyway.username", "gateway_owner")
                .containsEntry("quarkus.grpc.clients.market-data.port", "9006")
                .containsEntry("quarkus.grpc.clients.strategy.port", "9007")
                .containsEntry("quarkus.grpc.clients.hedge.port", "9008")
                .containsEntry("quarkus.grpc.clients.portfolio.port", "9009")
                .doesNotContainKey("alvh.relay.username");
    }

    @Test
    void aServiceHasARelayAndAClientOfItsOwn() {
        assertThat(new Configuration(Part.MARKET_DATA, site).settings())
                .containsEntry("alvh.relay.username", "market_data_relay")
                .containsEntry("quarkus.oidc-client.client-id", "alvh-market-data")
                .doesNotContainKey("alvh.gateway.public-url");
    }

    @Test
    void secretsAreNoSettings() {
        for (Part part : Part.own()) {
            Configuration configuration = new Configuration(part, site);

            assertThat(configuration.secrets())
                    .containsEntry("QUARKUS_DATASOURCE_PASSWORD", secrets.role(part.schema()))
                    .containsValue(secrets.client(part));
            assertThat(configuration.settings().values())
                    .doesNotContainAnyElementsOf(configuration.secrets().values());
        }
    }

    @Test
    void whatIsNotOfTheProjectIsNotConfigured() {
        assertThatThrownBy(() -> new Configuration(Part.KAFKA, site)).hasMessage("kafka is not of the project");
    }
}

package org.alvh.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.recorded.RecordedServices;
import org.junit.jupiter.api.Test;

/** The document that clients are written against is the one that runs. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@QuarkusTestResource(RecordedServices.class)
class OpenApiDocumentTest {

    private static final String RENEW = "openapi.renew";
    private static final String RENEWAL = "mvn -pl gateway -am test -Dtest=OpenApiDocumentTest -D" + RENEW
            + "=true -Dsurefire.failIfNoSpecifiedTests=false, and judge the difference as clients will";

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @Test
    void theCommittedDocumentIsTheRunningOne() throws IOException {
        Path committed = Path.of(System.getProperty("project.root"), "gateway", "openapi.yaml");
        String running = new Callers(realm)
                .as("north", "viewer")
                .get("/api/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(committed, running);
        }
        assertThat(Files.readString(committed))
                .as("gateway/openapi.yaml. If the change is meant: " + RENEWAL)
                .isEqualTo(running);
    }

    @Test
    void whereItRunsIsNoPartOfIt() {
        assertThat(document().has("servers")).isFalse();
    }

    @Test
    void everyOperationHasANameASummaryAndATagAndListsItsProblems() {
        List<String> names = new ArrayList<>();
        for (JsonNode path : document().get("paths")) {
            for (JsonNode operation : path) {
                names.add(operation.path("operationId").asText());
                assertThat(operation.path("summary").asText())
                        .as(operation.toString())
                        .isNotBlank();
                assertThat(operation.path("tags")).as(operation.toString()).hasSize(1);
                assertThat(statuses(operation)).contains("401", "429", "500");
            }
        }
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    private static Set<String> statuses(JsonNode operation) {
        Set<String> statuses = new TreeSet<>();
        operation.get("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    private static JsonNode document() {
        return Answers.read(Callers.nobody()
                .get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

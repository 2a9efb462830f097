package org.alvh.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.recorded.RecordedServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the OpenAPI document is in the table of roles, and every cell of the table is true. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@QuarkusTestResource(RecordedServices.class)
class RoleTableTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @Test
    void theTableHoldsTheOperationsOfTheDocumentAndNoOthers() {
        JsonNode document = Answers.read(Callers.nobody()
                .get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        Set<String> operations = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            path.getValue().fieldNames().forEachRemaining(method -> addIfMethod(operations, method, path.getKey()));
        }
        List<String> rows =
                RoleTable.read().rows().stream().map(RoleTable.Row::operation).toList();
        assertThat(rows)
                .as("rows of roles.csv; a new operation needs one, that says who gets what")
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    private static void addIfMethod(Set<String> operations, String method, String path) {
        if (METHODS.contains(method)) {
            operations.add(method.toUpperCase(Locale.ROOT) + " " + path);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void isAnsweredAsTheTableSays(String what, RoleTable.Row row, RoleTable.Cell cell) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + row.target()))
                .method(row.method(), HttpRequest.BodyPublishers.noBody());
        cell.deskAndRole()
                .ifPresent(caller -> request.header(
                        "Authorization", "Bearer " + realm.accessToken(Person.of(caller[0], caller[1]))));
        assertThat(status(request.build())).as(what).isEqualTo(cell.status());
    }

    static Stream<Arguments> cells() {
        return RoleTable.read().rows().stream()
                .flatMap(row -> row.cells().stream()
                        .map(cell -> Arguments.of(row.operation() + " as " + cell.caller(), row, cell)));
    }

    /** Of the head of the answer: a stream has no end. */
    private int status(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }
}

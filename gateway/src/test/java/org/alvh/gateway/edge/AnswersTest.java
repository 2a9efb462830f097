package org.alvh.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer carries, and what the answers of problems say. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
class AnswersTest {

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    /** A page, a question, a redirect, and every kind of refusal. */
    @Test
    void everyAnswerCarriesTheHeaders() {
        RequestSpecification plain = given().redirects().follow(false);
        List<Response> answers = List.of(
                viewer().get("/api/v1/probe"),
                plain.get("/api/v1/probe"),
                plain.get("/api/v1/openapi.json"),
                plain.get("/login"),
                plain.get("/login/callback?state=x"),
                plain.get("/nothing/here"),
                viewer().get("/api/v1/nothing"),
                viewer().delete("/api/v1/probe"),
                viewer().post("/api/v1/desks/north/probe"),
                viewer().get("/api/v1/probe/fault"),
                viewer().body(new byte[70_000]).post("/api/v1/probe"));
        for (Response answer : answers) {
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .contains("frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
            assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getHeader("X-Request-Id")).matches("[A-Za-z0-9-]{8,64}");
        }
    }

    @Test
    void aRequestKeepsAFitIdOfItsOwn() {
        viewer().header("X-Request-Id", "mine-12345")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "mine-12345")
                .body("instance", equalTo("mine-12345"));
        for (String unfit : List.of("short", "with space 123", "x".repeat(65), "new\tline-123")) {
            assertThat(viewer().header("X-Request-Id", unfit)
                            .get("/api/v1/probe")
                            .getHeader("X-Request-Id"))
                    .matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void theContractIsOpenToEverybody() {
        given().get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", notNullValue());
    }

    @Test
    void aRoleTooLowIsToldWithWhatWouldDo() {
        problem(viewer().post("/api/v1/desks/north/probe"), 403)
                .then()
                .body("rule", equalTo("role"))
                .body("reading", equalTo("VIEWER"))
                .body("limit", equalTo("TRADER"));
    }

    /** Which of the two it is, a desk of others or none, is not told, and comes before any role. */
    @Test
    void aDeskOneIsNotInDoesNotExist() {
        String south = problem(viewer().post("/api/v1/desks/south/probe"), 404).path("detail");
        String none = problem(viewer().post("/api/v1/desks/none/probe"), 404).path("detail");
        assertThat(south.replace("south", "none")).isEqualTo(none);
    }

    @Test
    void otherWaysToWriteADeskLeadNowhereElse() {
        for (String path : List.of(
                "/api/v1/desks/south;a=b/probe",
                "/api/v1//desks/south/probe",
                "/api/v1/desks//south/probe",
                "/api/v1/./desks/south/probe",
                "/api/v1/desks/north/../south/probe",
                "/api/v1/desks/%73outh/probe",
                "/api/v1/desks/north%2f..%2fsouth/probe",
                "/api/v1/desks/north;/../south/probe",
                "/API/v1/desks/south/probe")) {
            Response answer = viewer().urlEncodingEnabled(false).get(path);
            assertThat(answer.statusCode()).as(path).isIn(403, 404);
        }
    }

    @Test
    void aHigherRoleMayWhatALowerMay() {
        for (String role : List.of("trader", "steward", "admin")) {
            asking(Person.of("north", role))
                    .post("/api/v1/desks/north/probe")
                    .then()
                    .statusCode(200);
        }
        asking(Person.of("north", "steward"))
                .get("/api/v1/desks/north/probe")
                .then()
                .statusCode(200);
    }

    /** A role on one desk is none on another. */
    @Test
    void rolesBelongToTheirDesk() {
        Person both = Person.inGroups("both", List.of("/desks/north/viewer", "/desks/south/admin"));
        asking(both).post("/api/v1/desks/south/probe").then().statusCode(200);
        asking(both).post("/api/v1/desks/north/probe").then().statusCode(403);
    }

    @Test
    void aFaultTellsNothingOfItsInside() {
        Response answer = problem(viewer().get("/api/v1/probe/fault"), 500);
        assertThat(answer.asString()).doesNotContain("inside", "Exception", "org.alvh");
    }

    @Test
    void aWrongMethodIsTold() {
        problem(viewer().delete("/api/v1/probe"), 405);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, 404",
        "PERMISSION_DENIED, 403",
        "FAILED_PRECONDITION, 409",
        "INVALID_ARGUMENT, 400",
        "UNAVAILABLE, 503",
        "DEADLINE_EXCEEDED, 503",
        "INTERNAL, 500"
    })
    void whatAServiceRefusesIsToldOn(String code, int status) {
        Response answer = problem(viewer().get("/api/v1/probe/service/" + code), status);
        if (status < 500) {
            answer.then().body("detail", equalTo("told by the service"));
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        problem(viewer().body(new byte[65_537]).post("/api/v1/probe"), 413);
        viewer().body(new byte[65_536]).post("/api/v1/probe").then().statusCode(200);
    }

    /** A body that does not tell its length is cut off by the server, which says no more than the status. */
    @Test
    void aBodyOfUntoldLengthIsRefusedToo() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/probe"))
                .header("Authorization", "Bearer " + realm.accessToken(Person.of("north", "viewer")))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[200_000])))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void filesNamedByTheirHashAreKeptForEver() {
        given().get("/assets/probe-3f9a.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff");
        problem(given().get("/assets/gone.js"), 404).then().header("Cache-Control", "no-store");
    }

    private static Response problem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", matchesPattern("urn:alvh:problem:[a-z-]+"))
                .body("title", notNullValue())
                .body("instance", equalTo(answer.getHeader("X-Request-Id")));
        return answer;
    }

    private RequestSpecification viewer() {
        return asking(Person.of("north", "viewer"));
    }

    private RequestSpecification asking(Person person) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + realm.accessToken(person));
    }
}

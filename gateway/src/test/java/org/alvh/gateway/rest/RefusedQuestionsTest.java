package org.alvh.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.alvh.gateway.edge.Problem;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.recorded.RecordedServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that are not answered, and what is said instead. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@QuarkusTestResource(RecordedServices.class)
class RefusedQuestionsTest {

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            desks/north/accounts/core/hedge?sessions=0     | sessions | sessions is '0', expected a whole number from 1 to 500.
            desks/north/accounts/core/hedge?sessions=501   | sessions | sessions is '501', expected a whole number from 1 to 500.
            desks/north/accounts/core/hedge?sessions=-1    | sessions | sessions is '-1', expected a whole number from 1 to 500.
            desks/north/accounts/core/hedge?sessions=ninety| sessions | sessions is 'ninety', expected a whole number from 1 to 500.
            desks/north/accounts/core/decisions?limit=1e2  | limit    | limit is '1e2', expected a whole number from 1 to 500.
            desks/north/accounts/core/decisions?until=today| until    | until is 'today', expected a date such as 2026-07-30.
            market/levels                                  | market   | market is '', expected the name of a market, such as sim-1-7.
            market/levels?market=../x                      | market   | market is '../x', expected the name of a market, such as sim-1-7.
            market/calendar?market=sim-1-7&sessions=61     | sessions | sessions is '61', expected a whole number from 1 to 60.
            data/replay-5f0c/verdicts?from=1990            | from     | from is '1990', expected a date such as 2026-07-30.
            data/replay-5f0c/verdicts?to=now               | to       | to is 'now', expected a date such as 2026-07-30.
            data/replay-5f0c/verdicts?series=a%20b         | series   | series is 'a b', expected the name of a series or an option root, such as vix_close.
            data/replay-5f0c/verdicts?severity=warn        | severity | severity is 'warn', expected one of [WARN, REJECT].
            data/replay-5f0c/verdicts?limit=1001           | limit    | limit is '1001', expected a whole number from 1 to 1000.
            """)
    void aWrongParameterIsNamedWithTheRemedy(String path, String pointer, String detail) {
        problem(400, "viewer", "/api/v1/" + path)
                .body("pointer", equalTo(pointer))
                .body("detail", equalTo(detail));
    }

    @ParameterizedTest
    @CsvSource({
        "desks/north/accounts/nobody/book, there is no 'north.nobody'",
        "desks/north/accounts/nobody/condor, there is no 'north.nobody'",
        "desks/north/accounts/nobody/hedge, there is no 'north.nobody'",
        "desks/north/accounts/nobody/decisions, there is no 'north.nobody'",
        "market/levels?market=sim-1-8, there is no 'sim-1-8'",
        "market/calendar?market=sim-1-8, there is no 'sim-1-8'",
        "data/sim-1-8/coverage, there is no 'sim-1-8'",
        "data/sim-1-8/verdicts, there is no 'sim-1-8'",
    })
    void whatAServiceDoesNotKnowIsNotFound(String path, String detail) {
        problem(404, "viewer", "/api/v1/" + path).body("detail", equalTo(detail));
    }

    @ParameterizedTest
    @CsvSource({"Core", "co.re", "c%2Fre", "core:book"})
    void whatNoAccountMayBeCalledIsNowhere(String account) {
        problem(404, "viewer", "/api/v1/desks/north/accounts/" + account + "/book");
    }

    @Test
    void aServiceThatIsAwayIsNamedWithSinceWhen() {
        new Callers(realm)
                .as("south", "viewer")
                .get("/api/v1/desks/south/accounts/core/condor")
                .then()
                .statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .body("service", equalTo("strategy"))
                .body("since", matchesPattern("20\\d\\d-.*Z"));
    }

    @Test
    void aCommandNeedsItsRole() {
        new Callers(realm)
                .as("north", "viewer")
                .post("/api/v1/desks/north/accounts/core:pause")
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("rule", equalTo("role"))
                .body("reading", equalTo("VIEWER"))
                .body("limit", equalTo("TRADER"));
    }

    @Test
    void aCommandThatDoesNotFitIsAConflict() {
        new Callers(realm)
                .as("north", "trader")
                .post("/api/v1/desks/north/accounts/fresh:resume")
                .then()
                .statusCode(409)
                .contentType(Problem.MEDIA_TYPE)
                .body("title", equalTo("not paused"))
                .body("detail", equalTo("account 'north.fresh' is not paused"));
    }

    @Test
    void aProblemCarriesTheIdOfItsRequest() {
        String id = new Callers(realm)
                .as("north", "viewer")
                .header("X-Request-Id", "asked-by-a-test")
                .get("/api/v1/market/levels")
                .then()
                .statusCode(400)
                .extract()
                .path("instance");
        assertThat(id).isEqualTo("asked-by-a-test");
    }

    private ValidatableResponse problem(int status, String role, String path) {
        return new Callers(realm)
                .as("north", role)
                .get(path)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status));
    }
}

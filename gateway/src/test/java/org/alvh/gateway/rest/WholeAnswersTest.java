package org.alvh.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.recorded.RecordedServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gateway answers, to the last field, where the services answer what was recorded. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@QuarkusTestResource(RecordedServices.class)
class WholeAnswersTest {

    private static final String SINCE = "2026-07-30T20:12:40Z";
    private static final String WALL_CLOCK = "20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @ParameterizedTest
    @CsvSource(textBlock = """
            accounts,     /api/v1/desks/north/accounts
            book,         /api/v1/desks/north/accounts/core/book
            book-fresh,   /api/v1/desks/north/accounts/fresh/book
            condor,       /api/v1/desks/north/accounts/core/condor
            condor-fresh, /api/v1/desks/north/accounts/fresh/condor
            hedge,        /api/v1/desks/north/accounts/core/hedge
            hedge-fresh,  /api/v1/desks/north/accounts/fresh/hedge?sessions=500
            decisions,    /api/v1/desks/north/accounts/core/decisions
            levels,       /api/v1/market/levels?market=sim-1-7
            calendar,     /api/v1/market/calendar?market=sim-1-7&sessions=1
            coverage,     /api/v1/data/replay-5f0c/coverage
            coverage-unbegun, /api/v1/data/sim-1-7/coverage
            verdicts,     /api/v1/data/replay-5f0c/verdicts
            imports,      /api/v1/data/imports
            """)
    void isAnsweredAsWritten(String answer, String path) {
        assertThat(read("north", path)).isEqualTo(Answers.expected(answer));
    }

    @Test
    void theNewestDecisionsOfBothRolesAreMergedAndCut() {
        JsonNode decisions = read("north", "/api/v1/desks/north/accounts/core/decisions?limit=2&until=2026-07-30");
        assertThat(decisions.get("decisions"))
                .extracting(decision -> decision.get("decisionId").asText())
                .containsExactly("hedge-2026-07-30", "strategy-2026-07-30");
    }

    @ParameterizedTest
    @CsvSource({
        // asked, rules of the verdicts told, whether older ones were left out
        "from=2026-01-01,                ZERO_BIDS,           false",
        "to=2025-12-31,                  UNCHANGED SPIKE,     false",
        "series=vix_close,               SPIKE,               false",
        "severity=REJECT,                ZERO_BIDS SPIKE,     false",
        "severity=WARN&series=vix_close, '',                  false",
        "limit=1,                        ZERO_BIDS,           true"
    })
    void verdictsAreToldAsFarAsTheyAreAsked(String query, String rules, boolean more) {
        JsonNode verdicts = read("north", "/api/v1/data/replay-5f0c/verdicts?" + query);

        assertThat(verdicts.get("verdicts"))
                .extracting(verdict -> verdict.get("rule").asText())
                .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
        assertThat(verdicts.get("more").asBoolean()).isEqualTo(more);
    }

    /** When it began is known by the clock alone, so it is put in its place here. */
    @Test
    void withoutStrategyAndHedgeTheirColumnsAreNull() {
        JsonNode accounts = read("south", "/api/v1/desks/south/accounts");
        for (JsonNode unreachable : accounts.get("unreachable")) {
            assertThat(unreachable.get("since").asText()).matches(WALL_CLOCK);
            ((ObjectNode) unreachable).put("since", SINCE);
        }
        assertThat(accounts).isEqualTo(Answers.expected("accounts-partial"));
    }

    @Test
    void aBearerTokenTellsWhoAsks() {
        JsonNode me = Answers.read(new Callers(realm)
                .as("north", "trader")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(me.get("logInEnds").asText()).matches(WALL_CLOCK);
        ((ObjectNode) me).put("logInEnds", SINCE);
        assertThat(me).isEqualTo(Answers.expected("me"));
    }

    @ParameterizedTest
    @CsvSource({"paused, pause", "resumed, resume"})
    void aCommandIsAcceptedAndSaysWhenItTakesForce(String answer, String verb) {
        String json = new Callers(realm)
                .as("north", "trader")
                .post("/api/v1/desks/north/accounts/core:" + verb)
                .then()
                .statusCode(202)
                .extract()
                .asString();
        assertThat(Answers.read(json)).isEqualTo(Answers.expected(answer));
    }

    private JsonNode read(String desk, String path) {
        return Answers.read(new Callers(realm)
                .as(desk, "viewer")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

package org.alvh.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.recorded.RecordedServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of prices in a market that holds recorded chains: 2025-12-30 is quoted, SPX of 2026-01-02 rejected. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@QuarkusTestResource(RecordedServices.class)
class ReplayedPricesTest {

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    /** Each book holds a condor, a VIX call and a VX future; of the last account's market nothing is said. */
    @ParameterizedTest
    @CsvSource({
        "replayed, MIXED, .3333, false, false true",
        "rejected, MODELLED, 1,  null,  true true",
        "unsaid,   null,  -1,    null,  null null"
    })
    void aBookIsLabelledByItsOwnSession(String account, String source, double share, String condor, String hedges) {
        JsonNode book = read(account + "/book");

        assertThat(book.get("source").asText()).isEqualTo(source);
        assertThat(Math.round(book.get("modelledShare").asDouble(-1) * 10_000) / 10_000d)
                .isEqualTo(share);
        assertThat(modelled(book.get("condors"))).containsExactly(condor);
        assertThat(modelled(book.get("hedges"))).containsExactly(hedges.split(" ", -1));
    }

    @Test
    void aDecisionIsLabelledByItsOwnSession() {
        JsonNode condor = read("replayed/condor");

        assertThat(condor.get("source").asText()).isEqualTo("REAL");
        assertThat(condor.get("modelledShare").asDouble()).isZero();
    }

    /** One on quotes, one on the model; on the third session there was no SPX chain. */
    @Test
    void decisionsOfSeveralSessionsAreMixed() {
        JsonNode decisions = read("replayed/decisions");

        assertThat(decisions.get("decisions")).hasSize(3);
        assertThat(decisions.get("source").asText()).isEqualTo("MIXED");
        assertThat(decisions.get("modelledShare").asDouble()).isEqualTo(.5);
    }

    private static List<String> modelled(JsonNode positions) {
        List<String> modelled = new ArrayList<>();
        positions.forEach(position -> modelled.add(position.get("modelled").asText()));
        return modelled;
    }

    private JsonNode read(String path) {
        return Answers.read(new Callers(realm)
                .as("north", "viewer")
                .get("/api/v1/desks/north/accounts/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

package org.alvh.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.recorded.RecordedServices;
import org.junit.jupiter.api.Test;

/** A client that has an answer already is told so, and gets no other client's. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@QuarkusTestResource(RecordedServices.class)
class ContentHashTest {

    private static final String BOOK = "/api/v1/desks/north/accounts/core/book";
    private static final String CONDOR = "/api/v1/desks/north/accounts/core/condor";

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @Test
    void theSameAnswerIsNotSentAgain() {
        String tag = tag(BOOK);
        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
        new Callers(realm)
                .as("north", "viewer")
                .header("If-None-Match", tag)
                .get(BOOK)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("no-cache"))
                .body(emptyString());
    }

    @Test
    void anotherAnswerIsSent() {
        assertThat(tag(CONDOR)).isNotEqualTo(tag(BOOK));
        new Callers(realm)
                .as("north", "viewer")
                .header("If-None-Match", tag(CONDOR))
                .get(BOOK)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("desk", nullValue())
                .body("account.account", equalTo("core"));
    }

    @Test
    void aProblemHasNoTag() {
        new Callers(realm)
                .as("north", "viewer")
                .get("/api/v1/desks/north/accounts/nobody/book")
                .then()
                .statusCode(404)
                .header("ETag", nullValue())
                .header("Cache-Control", equalTo("no-store"));
    }

    /** A tag is no way around the role. */
    @Test
    void whoMayNotReadIsNotToldThatNothingChanged() {
        new Callers(realm)
                .as("south", "viewer")
                .header("If-None-Match", tag(BOOK))
                .get(BOOK)
                .then()
                .statusCode(404);
    }

    private String tag(String path) {
        return new Callers(realm)
                .as("north", "viewer")
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .extract()
                .header("ETag");
    }
}

package org.alvh.gateway.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.alvh.gateway.parts.Browser;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.junit.jupiter.api.Test;

/** Writes by cookie come from the web client, or they are refused. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
class OwnWritesTest {

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @Test
    void theWebClientWrites() {
        Browser browser = Browser.loggedIn(realm, Person.of("north", "trader"));
        browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-CSRF-Token", token(browser))
                .post("/api/v1/desks/north/probe")
                .then()
                .statusCode(200);
    }

    @Test
    void aWriteWithoutItsTokenIsRefused() {
        Browser browser = Browser.loggedIn(realm, Person.of("north", "trader"));
        browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .post("/api/v1/desks/north/probe")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("rule", equalTo("X-CSRF-Token"))
                .body("reading", equalTo("absent"));
    }

    @Test
    void theTokenOfAnotherLogInIsRefused() {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        Browser other = Browser.loggedIn(realm, person);
        for (String token : List.of(token(other), token(browser).substring(1), "")) {
            browser.request()
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("X-CSRF-Token", token)
                    .post("/api/v1/desks/north/probe")
                    .then()
                    .statusCode(403)
                    .body("rule", equalTo("X-CSRF-Token"));
        }
    }

    @Test
    void anotherSiteWritesNothingEvenWithTheToken() {
        Browser browser = Browser.loggedIn(realm, Person.of("north", "trader"));
        String token = token(browser);
        for (String site : List.of("cross-site", "same-site", "none", "")) {
            browser.request()
                    .header("Sec-Fetch-Site", site)
                    .header("X-CSRF-Token", token)
                    .post("/api/v1/desks/north/probe")
                    .then()
                    .statusCode(403)
                    .body("rule", equalTo("Sec-Fetch-Site"))
                    .body("limit", equalTo("same-origin"));
        }
        browser.request()
                .header("X-CSRF-Token", token)
                .post("/api/v1/desks/north/probe")
                .then()
                .statusCode(403)
                .body("reading", equalTo("absent"));
    }

    @Test
    void aBearerTokenWritesWithoutEither() {
        given().header("Authorization", "Bearer " + realm.accessToken(Person.of("north", "trader")))
                .post("/api/v1/desks/north/probe")
                .then()
                .statusCode(200);
    }

    /** A header of authorization does not carry the cookie past the rule: the token in it counts, or nothing does. */
    @Test
    void aWrongBearerTokenDoesNotFallBackToTheCookie() {
        Browser browser = Browser.loggedIn(realm, Person.of("north", "trader"));
        for (String authorization : List.of("Bearer x", "Basic eDp4", "x")) {
            browser.request()
                    .header("Authorization", authorization)
                    .post("/api/v1/desks/north/probe")
                    .then()
                    .statusCode(401);
        }
    }

    private static String token(Browser browser) {
        return browser.request().get("/api/v1/probe").path("csrfToken");
    }
}

package org.alvh.gateway.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alvh.gateway.parts.Browser;
import org.alvh.gateway.parts.Forms;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Jwt;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.junit.jupiter.api.Test;

/** Log-outs: by the person, and by the identity provider on the back channel. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
class LogOutTest {

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @Test
    void aPersonLogsOutHereAndAtTheRealm() {
        Browser browser = Browser.loggedIn(realm, Person.of("north", "trader"));
        Response answer = browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("csrfToken", csrfToken(browser))
                .post("/logout");
        answer.then().statusCode(303);
        assertThat(answer.getDetailedCookie("__Host-alvh").getMaxAge()).isZero();
        URI end = URI.create(answer.getHeader("Location"));
        assertThat(end.toString()).startsWith(realm.url() + "/protocol/openid-connect/logout?");
        Map<String, String> asked = Forms.read(end.getRawQuery());
        assertThat(asked)
                .containsEntry("post_logout_redirect_uri", GatewayParts.PUBLIC_URL + "/")
                .containsKey("id_token_hint");
        browser.request().get("/api/v1/probe").then().statusCode(401);
    }

    @Test
    void anotherSiteLogsNobodyOut() {
        Browser browser = Browser.loggedIn(realm, Person.of("north", "trader"));
        String token = csrfToken(browser);
        browser.request()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("csrfToken", token)
                .post("/logout")
                .then()
                .statusCode(403);
        browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("csrfToken", "wrong")
                .post("/logout")
                .then()
                .statusCode(403);
        browser.request().get("/api/v1/probe").then().statusCode(200);
    }

    @Test
    void whoIsNotLoggedInIsLedHome() {
        given().redirects()
                .follow(false)
                .formParam("csrfToken", "")
                .post("/logout")
                .then()
                .statusCode(303)
                .header("Location", GatewayParts.PUBLIC_URL + "/");
    }

    @Test
    void theRealmEndsASession() {
        Person person = Person.of("north", "trader");
        Browser one = Browser.loggedIn(realm, person);
        Browser two = Browser.loggedIn(realm, person);
        Browser other = Browser.loggedIn(realm, Person.of("north", "trader"));
        tell(realm.signed(realm.logoutClaims(person))).then().statusCode(200);
        one.request().get("/api/v1/probe").then().statusCode(401);
        two.request().get("/api/v1/probe").then().statusCode(401);
        other.request().get("/api/v1/probe").then().statusCode(200);
    }

    @Test
    void nobodyElseEndsASession() {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        tell(Jwt.signed(realm.logoutClaims(person), "first", Jwt.newKey()))
                .then()
                .statusCode(400);
        tell(Jwt.withoutSignature(realm.logoutClaims(person))).then().statusCode(400);
        tell(realm.signed(realm.identityClaims(person))).then().statusCode(400);
        spoilt(person, claims -> claims.put("typ", "ID")).then().statusCode(400);
        spoilt(person, claims -> claims.put("events", new JsonObject())).then().statusCode(400);
        spoilt(person, claims -> claims.put("nonce", "n")).then().statusCode(400);
        spoilt(person, claims -> claims.put("aud", "alvh-services")).then().statusCode(400);
        spoilt(person, claims -> claims.put("iss", "http://localhost/realms/alvh"))
                .then()
                .statusCode(400);
        spoilt(person, claims -> claims.put("exp", claims.getLong("iat") - 60))
                .then()
                .statusCode(400);
        given().redirects()
                .follow(false)
                .formParam("other", "x")
                .post("/logout/ended")
                .then()
                .statusCode(400);
        browser.request().get("/api/v1/probe").then().statusCode(200);
    }

    private Response spoilt(Person person, UnaryOperator<JsonObject> spoil) {
        return tell(realm.signed(spoil.apply(realm.logoutClaims(person))));
    }

    private static Response tell(String token) {
        return given().redirects()
                .follow(false)
                .formParam("logout_token", token)
                .post("/logout/ended");
    }

    private static String csrfToken(Browser browser) {
        return browser.request().get("/api/v1/probe").path("csrfToken");
    }
}

package org.alvh.gateway.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.List;
import org.alvh.gateway.parts.Browser;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.parts.Rows;
import org.junit.jupiter.api.Test;

/** The way to the identity provider and back. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
class LogInFlowTest {

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @SuppressWarnings("NullAway.Init")
    Rows rows;

    @Test
    void leadsToTheRealmWithStateNonceAndChallenge() {
        Browser.Journey journey = Browser.Journey.begin("/today");
        assertThat(journey.start().getHeader("Location")).startsWith(realm.url() + "/protocol/openid-connect/auth?");
        assertThat(journey.asked())
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "alvh-gateway")
                .containsEntry("redirect_uri", GatewayParts.PUBLIC_URL + "/login/callback")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        Cookie state = journey.start().getDetailedCookies().asList().getFirst();
        assertThat(state.isHttpOnly()).isTrue();
        assertThat(state.isSecured()).isTrue();
        assertThat(state.getPath()).isEqualTo("/login");
    }

    @Test
    void endsWithOneCookieThatOnlyThisHostGets() {
        Person person = Person.of("north", "trader");
        Browser.Journey journey = Browser.Journey.begin("/today");
        Response back = journey.back(journey.logIn(realm, person));
        back.then().statusCode(302);
        assertThat(back.getHeader("Location")).endsWith("/login?return=%2Ftoday");
        List<Cookie> kept = back.getDetailedCookies().asList().stream()
                .filter(cookie -> cookie.getMaxAge() != 0)
                .toList();
        assertThat(kept).extracting(Cookie::getName).containsExactly("__Host-alvh");
        Cookie cookie = kept.getFirst();
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{43}");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.hasDomain()).isFalse();
        Browser browser = Browser.withId(cookie.getValue());
        browser.request().get("/login?return=/today").then().statusCode(303).header("Location", "/today");
        browser.request().get("/api/v1/probe").then().statusCode(200).body("name", equalTo("north-trader"));
    }

    /** The table lets nobody in: it holds the hash of the id, and nothing of the tokens that can be read. */
    @Test
    void theTableHoldsNoSecret() {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        String row = rows.read(
                        "select row(log_in.*)::text || encode(tokens, 'escape') from gateway.log_in where sid = '"
                                + person.session() + "'")
                .getFirst();
        assertThat(row).doesNotContain(browser.id()).doesNotContain("eyJ").contains(person.subject());
    }

    @Test
    void aCodeIsGoodOnce() {
        Browser.Journey journey = Browser.Journey.begin("/");
        String code = journey.logIn(realm, Person.of("north", "viewer"));
        journey.back(code).then().statusCode(302);
        Response again = journey.back(code);
        again.then().statusCode(401).contentType("application/problem+json");
        assertThat(again.getCookies()).doesNotContainKey("__Host-alvh");
    }

    /** Somebody else's code, sent to a browser that has set out on a log-in of its own, does not fit its challenge. */
    @Test
    void aCodeOfAnotherBrowserIsRefused() {
        Browser.Journey own = Browser.Journey.begin("/");
        Browser.Journey other = Browser.Journey.begin("/");
        own.back(other.logIn(realm, Person.of("north", "admin"))).then().statusCode(401);
    }

    @Test
    void anUnknownStateIsRefused() {
        Browser.Journey journey = Browser.Journey.begin("/");
        String code = journey.logIn(realm, Person.of("north", "viewer"));
        for (String state : List.of("unknown", "", journey.asked("state") + "0")) {
            journey.back(code, state).then().statusCode(401).contentType("application/problem+json");
        }
        given().redirects()
                .follow(false)
                .get("/login/callback?code=" + code + "&state=" + journey.asked("state"))
                .then()
                .statusCode(401);
    }

    @Test
    void anIdTokenOfAnotherLogInIsRefused() {
        Browser.Journey journey = Browser.Journey.begin("/");
        String code = realm.logIn(Person.of("north", "viewer"), "another nonce", journey.asked("code_challenge"));
        journey.back(code).then().statusCode(401);
    }

    @Test
    void leadsBackToNoOtherSite() {
        for (String path : List.of(
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "evil.example",
                "javascript:alert(1)",
                "/today\r\nSet-Cookie: a=b",
                "/login",
                "/logout",
                "/api/v1/me",
                "")) {
            given().redirects()
                    .follow(false)
                    .queryParam("return", path)
                    .get("/login")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("pointer", equalTo("return"));
        }
    }

    /** Whoever put a log-in into somebody's browser before has nothing of the log-in that follows. */
    @Test
    void everyLogInHasANewId() {
        Person person = Person.of("north", "trader");
        Browser before = Browser.loggedIn(realm, person);
        Browser.Journey journey = Browser.Journey.begin("/");
        String code = journey.logIn(realm, person);
        Response back = before.request()
                .cookies(journey.start().getCookies())
                .queryParam("code", code)
                .queryParam("state", journey.asked("state"))
                .get("/login/callback");
        assertThat(back.getCookie("__Host-alvh")).isNotEqualTo(before.id());
        before.request().get("/api/v1/probe").then().statusCode(401);
        Browser.withId(back.getCookie("__Host-alvh"))
                .request()
                .get("/api/v1/probe")
                .then()
                .statusCode(200);
    }
}

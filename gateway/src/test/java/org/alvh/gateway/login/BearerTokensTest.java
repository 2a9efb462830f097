package org.alvh.gateway.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Jwt;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.junit.jupiter.api.Test;

/** Of all tokens only an access token of the realm, meant for the gateway and of now, lets anybody in. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
class BearerTokensTest {

    private static final Person VIEWER = Person.of("north", "viewer");

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @Test
    void aRightTokenIsLetIn() {
        ask(realm.accessToken(VIEWER))
                .statusCode(200)
                .body("name", equalTo("north-viewer"))
                .body("csrfToken", nullValue())
                .body("ends", not(emptyOrNullString()));
    }

    @Test
    void noTokenIsRefusedWithoutARedirect() {
        given().redirects()
                .follow(false)
                .get("/api/v1/probe")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:alvh:problem:not-logged-in"));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        refused(Jwt.withoutSignature(realm.accessClaims(VIEWER)));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() {
        refused(realm.signedWithPublicKey(realm.accessClaims(VIEWER)));
    }

    @Test
    void aTokenOfAnUnknownKeyIsRefused() {
        refused(Jwt.signed(realm.accessClaims(VIEWER), "second", Jwt.newKey()));
    }

    /** The name of the right key does not make another key right. */
    @Test
    void aTokenOfAnotherKeyUnderTheSameNameIsRefused() {
        refused(Jwt.signed(realm.accessClaims(VIEWER), "first", Jwt.newKey()));
    }

    @Test
    void aTokenForTheServicesAloneIsRefused() {
        refusedWith(claims -> claims.put("aud", new JsonArray().add("alvh-services")));
    }

    @Test
    void aTokenWithoutAudienceIsRefused() {
        refusedWith(claims -> {
            claims.remove("aud");
            return claims;
        });
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        refusedWith(claims -> claims.put("iss", realm.url() + "2"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refusedWith(claims -> claims.put("exp", claims.getLong("iat") - 60));
    }

    @Test
    void aTokenWithoutExpiryIsRefused() {
        refusedWith(claims -> {
            claims.remove("exp");
            return claims;
        });
    }

    @Test
    void aTokenOfTomorrowIsRefused() {
        refusedWith(claims -> claims.put("nbf", claims.getLong("iat") + 86_400));
    }

    /** An ID token has the gateway as its audience too, and is no permission. */
    @Test
    void anIdTokenIsRefused() {
        refused(realm.signed(realm.identityClaims(VIEWER)));
    }

    @Test
    void aCutTokenIsRefused() {
        String token = realm.accessToken(VIEWER);
        for (int length : List.of(token.length() - 1, token.lastIndexOf('.') + 1, token.lastIndexOf('.'), 20, 1)) {
            refused(token.substring(0, length));
        }
    }

    /** Higher rights, written into a token without signing it anew. */
    @Test
    void aChangedTokenIsRefused() {
        String[] own = realm.accessToken(VIEWER).split("\\.", -1);
        String[] other = realm.accessToken(Person.of("north", "admin")).split("\\.", -1);
        refused(own[0] + "." + other[1] + "." + own[2]);
    }

    /** A cookie of the platform's code flow turns no question under /api into a redirect. */
    @Test
    void theCodeFlowCannotBeForcedOnTheApi() {
        for (String cookie : List.of("q_session", "q_session_web", "q_auth_web", "q_auth_web_x", "__Host-alvh")) {
            given().redirects()
                    .follow(false)
                    .cookie(cookie, "made-up")
                    .get("/api/v1/probe")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    private void refusedWith(UnaryOperator<JsonObject> spoilt) {
        refused(realm.signed(spoilt.apply(realm.accessClaims(VIEWER))));
    }

    private static void refused(String token) {
        ask(token).statusCode(401).contentType("application/problem+json").body("status", equalTo(401));
    }

    private static ValidatableResponse ask(String token) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/probe")
                .then();
    }
}

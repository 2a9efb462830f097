package org.alvh.gateway.rest;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;

/** Requests as programs make them, with a bearer token. */
final class Callers {

    private final Realm realm;

    Callers(Realm realm) {
        this.realm = realm;
    }

    RequestSpecification as(String desk, String role) {
        return given().urlEncodingEnabled(false).auth().oauth2(realm.accessToken(Person.of(desk, role)));
    }

    static RequestSpecification nobody() {
        return given().urlEncodingEnabled(false);
    }
}

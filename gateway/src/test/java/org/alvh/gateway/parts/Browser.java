package org.alvh.gateway.parts;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A browser in which somebody has logged in: it sends the cookie of the log-in, and follows nothing by itself. */
public final class Browser {

    /** The cookie of a log-in. */
    public static final String COOKIE = "__Host-alvh";

    private final String id;

    private Browser(String id) {
        this.id = id;
    }

    /** A browser in which somebody has just logged in. */
    public static Browser loggedIn(Realm realm, Person person) {
        Journey journey = Journey.begin("/");
        return new Browser(journey.back(journey.logIn(realm, person)).getCookie(COOKIE));
    }

    /** A browser that sends this as the id of its log-in. */
    public static Browser withId(String id) {
        return new Browser(id);
    }

    /** What its cookie holds. */
    public String id() {
        return id;
    }

    /** A request of this browser. */
    public RequestSpecification request() {
        return given().redirects().follow(false).cookie(COOKIE, id);
    }

    /**
     * A way to the realm's page and back.
     *
     * @param start the gateway's answer, which leads to the realm
     * @param asked what it asks the realm
     */
    public record Journey(Response start, Map<String, String> asked) {

        /** Sets out to log in. */
        public static Journey begin(String returnPath) {
            Response start = given().redirects()
                    .follow(false)
                    .queryParam("return", returnPath)
                    .get("/login");
            start.then().statusCode(302);
            return new Journey(
                    start, Forms.read(URI.create(start.getHeader("Location")).getRawQuery()));
        }

        /** A parameter of what it asks the realm, which must be there. */
        public String asked(String name) {
            return Optional.ofNullable(asked.get(name)).orElseThrow();
        }

        /** The person logs in at the realm's page, which gives a code. */
        public String logIn(Realm realm, Person person) {
            return realm.logIn(person, asked("nonce"), asked("code_challenge"));
        }

        /** Comes back with a code. */
        public Response back(String code) {
            return back(code, asked("state"));
        }

        /** Comes back with a code and some state. */
        public Response back(String code, String state) {
            return given().redirects()
                    .follow(false)
                    .cookies(start.getCookies())
                    .queryParam("code", code)
                    .queryParam("state", state)
                    .get("/login/callback");
        }
    }
}

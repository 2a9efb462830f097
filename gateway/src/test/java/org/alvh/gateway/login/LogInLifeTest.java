package org.alvh.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.alvh.gateway.identity.Identities;
import org.alvh.gateway.identity.LogIn;
import org.alvh.gateway.parts.Browser;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.parts.Rows;
import org.junit.jupiter.api.Test;

/** What a log-in is while it lasts, and what ends it. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
class LogInLifeTest {

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @SuppressWarnings("NullAway.Init")
    Rows rows;

    @Inject
    LogIns logIns;

    @Test
    void anIdThatIsOneBitOffIsNobodys() {
        String id = Browser.loggedIn(realm, Person.of("north", "trader")).id();
        char first = id.charAt(0);
        String changed = (first == 'A' ? 'B' : 'A') + id.substring(1);
        status(Browser.withId(changed), 401);
        status(Browser.withId(id.substring(1)), 401);
        status(Browser.withId(id + id), 401);
        status(Browser.withId(id), 200);
    }

    @Test
    void everyBrowserIsItsOwnPerson() {
        Browser north = Browser.loggedIn(realm, Person.of("north", "trader"));
        Browser south = Browser.loggedIn(realm, Person.of("south", "viewer"));
        north.request().get("/api/v1/probe").then().body("name", equalTo("north-trader"));
        south.request().get("/api/v1/probe").then().body("name", equalTo("south-viewer"));
        south.request().get("/api/v1/desks/north/probe").then().statusCode(404);
    }

    /** Tokens are bound to their row: moved to another they are worth nothing. */
    @Test
    void tokensOfAnotherRowAreRefused() {
        Person viewer = Person.of("north", "viewer");
        Person admin = Person.of("north", "admin");
        Browser browser = Browser.loggedIn(realm, viewer);
        Browser.loggedIn(realm, admin);
        rows.change("update gateway.log_in set tokens = (select tokens from gateway.log_in where sid = '"
                + admin.session() + "') where sid = '" + viewer.session() + "'");
        status(browser, 401);
    }

    @Test
    void endsWhenItIsNotUsed() {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        age("used_at", "29 minutes", person);
        status(browser, 200);
        assertThat(rows.read("select used_at > now() - interval '1 minute' from gateway.log_in where sid = '"
                        + person.session() + "'"))
                .containsExactly("t");
        age("used_at", "31 minutes", person);
        status(browser, 401);
    }

    @Test
    void endsAfterTwelveHoursHoweverItIsUsed() {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        age("created_at", "11 hours 59 minutes", person);
        status(browser, 200);
        age("created_at", "12 hours 1 minute", person);
        status(browser, 401);
    }

    /** Four requests at once with an access token that has run out: one renews, all are answered. */
    @Test
    void renewsItsTokensOnce() throws InterruptedException, ExecutionException {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        age("access_expires_at", "1 second", person);
        int before = realm.renewals();
        Callable<Integer> ask = () -> browser.request().get("/api/v1/probe").statusCode();
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers =
                    four.invokeAll(Stream.generate(() -> ask).limit(4).toList());
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(realm.renewals() - before).isEqualTo(1);
    }

    /** Where the realm has ended the session, its refresh token tells so, and the log-in ends with it. */
    @Test
    void endsWithTheSessionAtTheRealm() {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        realm.end(person);
        status(browser, 200);
        age("access_expires_at", "1 second", person);
        status(browser, 401);
        assertThat(rows.read("select sid from gateway.log_in where sid = '" + person.session() + "'"))
                .isEmpty();
    }

    /** A stream asks until when its log-in lives; asking is no use of it. */
    @Test
    void itsEndIsToldWithoutUsingIt() {
        Person person = Person.of("north", "trader");
        Browser browser = Browser.loggedIn(realm, person);
        age("created_at", "11 hours", person);
        age("used_at", "10 minutes", person);
        String key = rows.read(
                        "select encode(id_hash, 'hex') from gateway.log_in where sid = '" + person.session() + "'")
                .getFirst();
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.name()))
                .addAttribute(
                        Identities.logInAttribute(),
                        new LogIn(key, person.subject(), person.name(), "csrf", Instant.EPOCH))
                .build();
        assertThat(logIns.livesUntil(identity).orElseThrow())
                .isBetween(inMinutes(19), inMinutes(20))
                .isEqualTo(logIns.livesUntil(identity).orElseThrow());
        age("used_at", "1 second", person);
        age("created_at", "11 hours 50 minutes", person);
        assertThat(logIns.livesUntil(identity).orElseThrow()).isBetween(inMinutes(9), inMinutes(10));
        browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("csrfToken", token(browser))
                .post("/logout");
        assertThat(logIns.livesUntil(identity)).isEmpty();
    }

    /** Nobody is told to log in anew because the database is away. */
    @Test
    void waitsForItsDatabase() {
        Browser browser = Browser.loggedIn(realm, Person.of("north", "trader"));
        rows.change("alter role gateway connection limit 0");
        rows.change("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'gateway'");
        try {
            browser.request()
                    .get("/api/v1/probe")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("service", equalTo("log-in"));
        } finally {
            rows.change("alter role gateway connection limit -1");
        }
        await().until(() -> browser.request().get("/api/v1/probe").statusCode() == 200);
    }

    private static Instant inMinutes(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }

    private static String token(Browser browser) {
        return browser.request().get("/api/v1/probe").path("csrfToken");
    }

    private void age(String column, String by, Person person) {
        rows.change("update gateway.log_in set " + column + " = now() - interval '" + by + "' where sid = '"
                + person.session() + "'");
    }

    private static void status(Browser browser, int status) {
        browser.request().get("/api/v1/probe").then().statusCode(status);
    }
}

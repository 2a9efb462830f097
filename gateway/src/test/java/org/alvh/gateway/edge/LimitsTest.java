package org.alvh.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Supplier;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.junit.jupiter.api.Test;

/** Who asks too often waits, and nobody else does. The buckets fill too slowly to matter while the test runs. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@TestProfile(LimitsTest.Few.class)
class LimitsTest {

    /** Few grants. */
    public static final class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "alvh.gateway.rates.reads", "1/40",
                    "alvh.gateway.rates.writes", "1/20",
                    "alvh.gateway.rates.log-ins", "1/30");
        }
    }

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @Test
    void readsAndWritesOfACallerAreCountedApart() {
        Person busy = Person.of("north", "trader");
        refusedWithin(100, () -> asking(busy).get("/api/v1/probe")).then().body("rule", equalTo("rate of reads"));
        asking(busy).post("/api/v1/probe").then().statusCode(200);
        refusedWithin(60, () -> asking(busy).post("/api/v1/probe")).then().body("rule", equalTo("rate of writes"));
        asking(Person.of("south", "trader")).get("/api/v1/probe").then().statusCode(200);
    }

    @Test
    void logInsOfAnAddressAreCounted() {
        refusedWithin(90, () -> given().redirects().follow(false).get("/login"))
                .then()
                .body("rule", equalTo("rate of log-ins"));
        asking(Person.of("west", "viewer")).get("/api/v1/probe").then().statusCode(200);
    }

    private static Response refusedWithin(int requests, Supplier<Response> ask) {
        Response answer = ask.get();
        for (int sent = 1; sent < requests && answer.statusCode() != 429; sent++) {
            answer = ask.get();
        }
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));
        return answer;
    }

    private RequestSpecification asking(Person person) {
        return given().header("Authorization", "Bearer " + realm.accessToken(person));
    }
}

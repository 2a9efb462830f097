package org.alvh.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.alvh.gateway.parts.Browser;
import org.alvh.gateway.parts.GatewayParts;
import org.alvh.gateway.parts.Person;
import org.alvh.gateway.parts.Realm;
import org.alvh.gateway.parts.Rows;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams over HTTP, from a real broker to a real client. Each test has desks of its own. */
@QuarkusTest
@QuarkusTestResource(GatewayParts.class)
@QuarkusTestResource(LiveBroker.class)
@Timeout(120)
class StreamResourceTest {

    private static final int PARTITIONS = 3;
    private static final AtomicLong VERSION = new AtomicLong();

    @SuppressWarnings("NullAway.Init")
    Realm realm;

    @SuppressWarnings("NullAway.Init")
    Rows rows;

    @SuppressWarnings("NullAway.Init")
    BrokerNode broker;

    @Inject
    MeterRegistry meters;

    @TestHTTPResource("/api/v1/desks/")
    @SuppressWarnings("NullAway.Init")
    URI desks;

    @BeforeEach
    void topics() throws IOException, InterruptedException {
        broker.makeTopic("portfolio.book.v1", PARTITIONS);
        broker.makeTopic("portfolio.account.v1", 1);
        broker.makeTopic("marketdata.session.v1", 1);
        awaitReading();
    }

    /** Streams begin anew where many records are there before their topic is found; so it is found before. */
    private void awaitReading() throws IOException, InterruptedException {
        try (Listener early = listen("early", Optional.empty())) {
            early.next("hello");
            broker.send(List.of(Sent.book(0, "early.core", VERSION.incrementAndGet())));
            early.next("book");
        }
    }

    @Test
    void tellsEachEventOnceHoweverOftenTheConnectionIsCut() throws Exception {
        RandomGenerator random = new SplittableRandom(20_261_127);
        List<ProducerRecord<String, byte[]>> sent = new ArrayList<>();
        List<Long> heard = new ArrayList<>();
        Optional<String> position = positionNow("cut");
        for (int round = 0; round < 40; round++) {
            List<ProducerRecord<String, byte[]>> batch = books(random, "cut.core", random.nextInt(15));
            broker.send(books(random, "other.core", random.nextInt(15)));
            broker.send(batch);
            sent.addAll(batch);
            int most = random.nextInt(sent.size() - heard.size() + 1);
            position = hear("cut", position, most, heard);
        }
        hear("cut", position, sent.size() - heard.size(), heard);
        assertThat(heard).hasSameSizeAs(sent).doesNotHaveDuplicates();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            List<Long> ofPartition = versions(sent, partition);
            assertThat(heard.stream().filter(ofPartition::contains)).containsExactlyElementsOf(ofPartition);
        }
    }

    @Test
    void tellsADeskItsOwnAndWhatHappensOnItsMarkets() throws Exception {
        try (Listener east = listen("east", Optional.empty());
                Listener west = listen("west", Optional.empty())) {
            east.next("hello");
            west.next("hello");
            broker.send(List.of(Sent.account("east.core", "sim-1-1"), Sent.account("west.core", "sim-1-2")));
            assertThat(east.next("account").data())
                    .isEqualTo("{\"account\":\"core\",\"state\":\"ACTIVE\",\"cause\":null}");
            west.next("account");
            broker.send(List.of(Sent.session("sim-1-2"), Sent.session("sim-1-1"), Sent.session("sim-1-2")));
            assertThat(east.next("session").data()).contains("\"sim-1-1\"");
            assertThat(west.next("session").data()).contains("\"sim-1-2\"");
            assertThat(west.next("session").data()).contains("\"sim-1-2\"");
            broker.send(List.of(
                    Sent.book(0, "west.core", 72), Sent.book(0, "east.core", 71), Sent.book(0, "west.core", 73)));
            assertThat(Sent.version(east.next("book"))).isEqualTo(71);
            assertThat(Sent.version(west.next("book"))).isEqualTo(72);
            assertThat(Sent.version(west.next("book"))).isEqualTo(73);
        }
    }

    @Test
    void tellsAClientThatTakesNothingTheNewestWhenItDoes() throws Exception {
        int all = 15_000;
        try (SlowListener client = SlowListener.open(desks.resolve("slow/stream"), bearer("slow"))) {
            await().until(client::isAnswered);
            broker.send(LongStream.rangeClosed(1, all)
                    .mapToObj(version -> Sent.book(0, "slow.core", version))
                    .toList());
            List<Long> heard = client.versionsUntil(all);
            assertThat(heard)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSizeBetween(1, all - 1)
                    .endsWith((long) all);
        }
    }

    @Test
    void cutsOffAClientThatTakesNothingThoughItGoesOnTakingNothing() throws Exception {
        double dropped = meters.counter("alvh.stream.dropped").count();
        try (SlowListener client = SlowListener.open(desks.resolve("stuck/stream"), bearer("stuck"));
                Listener other = listen("watching", Optional.empty())) {
            await().until(client::isAnswered);
            other.next("hello");
            double open = meters.get("alvh.streams").gauge().value();
            // Several times what the operating system takes for a client that takes nothing.
            String name = "stuck.account-" + "n".repeat(500);
            broker.send(LongStream.rangeClosed(1, 18_000)
                    .mapToObj(version -> Sent.book(0, name + version, version))
                    .toList());
            broker.send(List.of(Sent.book(0, "watching.core", 1)));
            other.next("book");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> meters.get("alvh.streams").gauge().value() < open);
            assertThat(meters.counter("alvh.stream.dropped").count()).isEqualTo(dropped + 1);
        }
    }

    @Test
    void passesOverWhatIsNoEvent() throws Exception {
        try (Listener client = listen("poisoned", Optional.empty())) {
            client.next("hello");
            broker.send(List.of(Sent.poison(1, "poisoned.core"), Sent.book(1, "poisoned.core", 5)));
            assertThat(Sent.version(client.next("book"))).isEqualTo(5);
        }
        assertThat(meters.counter("alvh.stream.undecodable").count()).isPositive();
    }

    @Test
    void tellsATopicThatIsMadeLaterFromItsFirstRecordOn() throws Exception {
        try (Listener client = listen("later", Optional.empty())) {
            client.next("hello");
            broker.makeTopic("portfolio.nav.v1", 2);
            broker.send(List.of(Sent.nav("later.first"), Sent.nav("later.first")));
            client.next("nav");
            client.next("nav");
            assertThat(client.lastEventId().orElseThrow()).containsPattern("(^|,)n[01]:1(,|$)");
        }
    }

    @Test
    void goesOnWhenTheBrokerHasBeenAway() throws Exception {
        try (Listener client = listen("patient", Optional.empty())) {
            broker.send(List.of(Sent.book(2, "patient.core", 1)));
            client.next("book");
            broker.kill();
            assertThat(nextOf(client, "kafka")).contains("\"reachable\":false");
            broker.restart();
            assertThat(nextOf(client, "kafka")).contains("\"reachable\":true");
            broker.send(List.of(Sent.book(2, "patient.core", 2)));
            assertThat(Sent.version(client.next("book"))).isEqualTo(2);
        }
    }

    @Test
    void saysWhereAPositionMeansNothingHere() throws Exception {
        for (String position : List.of("b0:123456789", "b99:1", "what?")) {
            try (Listener client = listen("lost", Optional.of(position))) {
                assertThat(client.next("hello").id())
                        .isEqualTo(Optional.of(position).filter(id -> !id.equals("what?")));
                SseEvent reset = client.next("reset");
                assertThat(reset.data()).contains("not kept any more");
                assertThat(reset.id().orElseThrow()).doesNotContain("123456789", "b99");
            }
        }
    }

    @Test
    void endsWhenThePersonLogsOut() throws Exception {
        Person person = Person.of("leaving", "viewer");
        Browser browser = Browser.loggedIn(realm, person);
        try (Listener client =
                listen("leaving", Map.of("Cookie", Browser.COOKIE + "=" + browser.id()), Optional.empty())) {
            client.next("hello");
            rows.change("delete from gateway.log_in where subject = '" + person.subject() + "'");
            assertThat(client.next("end").data()).isEqualTo("{\"reason\":\"LOG_IN_ENDED\"}");
            assertThat(client.next()).isEmpty();
        }
    }

    @Test
    void isNotKeptBackByAnybodyOnTheWay() throws Exception {
        try (Listener client = listen("headers", Optional.empty())) {
            client.next("hello");
            assertThat(client.response().statusCode()).isEqualTo(200);
            assertThat(client.response().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(client.response().headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(client.response().headers().firstValue("X-Accel-Buffering"))
                    .contains("no");
        }
    }

    @Test
    void isForWhoMayHearItOnly() throws Exception {
        assertThat(status("refused", Map.of(), "")).isEqualTo(401);
        assertThat(status("refused", bearer("elsewhere"), "")).isEqualTo(404);
        assertThat(status("refused", bearer("refused"), "?topics=book,gossip")).isEqualTo(400);
    }

    @Test
    void hasSoManyForOnePersonAndNoMore() throws Exception {
        Map<String, String> person = bearer("crowd");
        List<Listener> open = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                open.add(listen("crowd", person, Optional.empty()));
                open.getLast().next("hello");
            }
            try (Listener refused = listen("crowd", person, Optional.empty())) {
                assertThat(refused.response().statusCode()).isEqualTo(429);
                assertThat(refused.response().headers().firstValue("Retry-After"))
                        .contains("15");
                assertThat(refused.response()
                                .headers()
                                .firstValue("Content-Type")
                                .orElseThrow())
                        .startsWith("application/problem+json");
            }
            assertThat(meters.get("alvh.streams").gauge().value()).isGreaterThanOrEqualTo(12);
            open.removeLast().close();
            await().until(() -> status("crowd", person, "") == 200);
        } finally {
            open.forEach(Listener::close);
        }
    }

    private Optional<String> positionNow(String desk) throws IOException, InterruptedException {
        try (Listener client = listen(desk, Optional.empty())) {
            client.next("hello");
            return client.lastEventId();
        }
    }

    /** Comes back, hears so many books and is cut off; where it was then. */
    private Optional<String> hear(String desk, Optional<String> position, int most, List<Long> heard)
            throws IOException, InterruptedException {
        try (Listener client = listen(desk, position)) {
            assertThat(client.next("hello").id()).isEqualTo(position);
            for (int i = 0; i < most; i++) {
                heard.add(Sent.version(client.next("book")));
            }
            return client.lastEventId();
        }
    }

    private static List<ProducerRecord<String, byte[]>> books(RandomGenerator random, String account, int most) {
        List<ProducerRecord<String, byte[]>> books = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            books.add(Sent.book(random.nextInt(PARTITIONS), account, VERSION.incrementAndGet()));
        }
        return books;
    }

    /** Versions of the books of one partition, in the order in which they were sent. */
    private static List<Long> versions(List<ProducerRecord<String, byte[]>> sent, int partition) {
        return sent.stream()
                .filter(record -> record.partition() == partition)
                .map(Sent::version)
                .toList();
    }

    private static String nextOf(Listener client, String service) throws IOException {
        SseEvent event = client.next("health");
        while (!event.data().contains("\"service\":\"" + service + "\"")) {
            event = client.next("health");
        }
        return event.data();
    }

    private int status(String desk, Map<String, String> headers, String query)
            throws IOException, InterruptedException {
        try (Listener client = Listener.open(desks.resolve(desk + "/stream" + query), headers, Optional.empty())) {
            return client.response().statusCode();
        }
    }

    private Listener listen(String desk, Optional<String> position) throws IOException, InterruptedException {
        return listen(desk, bearer(desk), position);
    }

    private Listener listen(String desk, Map<String, String> headers, Optional<String> position)
            throws IOException, InterruptedException {
        return Listener.open(desks.resolve(desk + "/stream"), headers, position);
    }

    private Map<String, String> bearer(String desk) {
        return Map.of("Authorization", "Bearer " + realm.accessToken(Person.of(desk, "viewer")));
    }
}

package org.alvh.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alvh.gateway.stream.reach.ServiceReach;
import org.alvh.gateway.stream.tail.DeskMarkets;
import org.alvh.gateway.stream.tail.EventName;
import org.alvh.gateway.stream.tail.Tail;
import org.alvh.gateway.stream.tail.Told;
import org.junit.jupiter.api.Test;

/** What a client hears: everything of its desk once, or that it has to read anew. */
class EventStreamTest {

    private static final String CORE = "north.core";
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Tail tail = Told.tail(400, 2);
    private final DeskMarkets markets = Told.markets("north", "sim-1-7");
    private List<ServiceReach> services = List.of(new ServiceReach("hedge", true, NOON));

    @Test
    void beginsWithWhereItIsAndTellsWhatComes() throws Exception {
        Told.take(tail, Told.book(0, 0, CORE));
        Client client = Client.patient().meanwhile(event -> {
            if (event.name().equals("hello")) {
                Told.take(tail, Told.book(1, 0, CORE), Told.session(0, 0, "sim-1-7"));
            }
        });
        run(client, Optional.empty());
        assertThat(client.heard())
                .containsExactly(
                        new SseEvent("hello", Optional.of("b0:0"), "{\"desk\":\"north\"}"),
                        new SseEvent(
                                "health",
                                Optional.empty(),
                                "{\"service\":\"hedge\",\"reachable\":true,\"since\":\"2026-11-27T12:00:00Z\"}"),
                        new SseEvent("book", Optional.of("b0:0,b1:0"), "{\"at\":\"b1:0\"}"),
                        new SseEvent("session", Optional.of("s0:0,b0:0,b1:0"), "{\"at\":\"s0:0\"}"),
                        new SseEvent("end", Optional.empty(), "{\"reason\":\"LOG_IN_ENDED\"}"));
    }

    @Test
    void tellsOnlyWhatIsOfTheDeskAndItsMarkets() throws Exception {
        Told.take(
                tail,
                Told.book(0, 0, "south.core"),
                Told.session(0, 0, "sim-1-8"),
                Told.session(0, 1, "sim-1-7"),
                Told.nav(0, 0, "northern.core"),
                Told.nav(0, 1, CORE));
        Told.take(tail, Told.book(1, 0, "south.core"));
        assertThat(hear("b1:0").places()).containsExactly("s0:1", "n0:1");
    }

    @Test
    void tellsOnlyWhatIsAskedFor() throws Exception {
        Told.take(tail, Told.book(0, 0, CORE), Told.nav(0, 0, CORE), Told.book(0, 1, CORE));
        Client client = Client.patient();
        run(client, new Subscription("north", Set.of(EventName.NAV)), Optional.of("b0:0"));
        assertThat(client.names()).containsExactly("hello", "nav", "end");
        assertThat(client.lastEventId()).contains("b0:1,n0:0");
    }

    @Test
    void goesOnWhereTheClientWas() throws Exception {
        Told.take(tail, Told.books(0, 5, CORE));
        Client client = hear("b0:2");
        assertThat(client.heard().getFirst().id()).contains("b0:2");
        assertThat(client.places()).containsExactly("b0:3", "b0:4");
        assertThat(client.lastEventId()).contains("b0:4");
    }

    @Test
    void tellsAllThatAClientMissedHoweverMuchItIs() throws Exception {
        Told.take(tail, Told.books(0, 400, CORE));
        assertThat(hear("b0:0").places()).hasSize(399).startsWith("b0:1").endsWith("b0:399");
    }

    @Test
    void saysWhereAPositionIsGone() throws Exception {
        Told.take(tail, Told.books(0, 402, CORE));
        Client client = hear("b0:0");
        assertThat(client.heard().get(1))
                .isEqualTo(new SseEvent(
                        "reset",
                        Optional.of("b0:401"),
                        "{\"reason\":\"what came after the position given is not kept any more\"}"));
        assertThat(client.places()).isEmpty();
    }

    @Test
    void holdsNoPositionBeforeItHasSaidThatTheOneGivenIsGone() throws Exception {
        Told.take(tail, Told.books(0, 402, CORE));
        assertThat(hear("b0:0").heard().getFirst().id()).contains("b0:0");
        assertThat(hear("no position").heard().getFirst().id()).isEmpty();
        assertThat(hear("no position").names()).startsWith("hello", "reset");
    }

    @Test
    void saysWhereTheTailIsMadeAnew() throws Exception {
        Told.take(tail, Told.books(0, 3, CORE));
        Client client = Client.patient().meanwhile(event -> {
            if (event.name().equals("hello")) {
                Told.remake(tail);
            }
        });
        run(client, Optional.empty());
        assertThat(client.names()).containsExactly("hello", "health", "reset", "end");
    }

    @Test
    void tellsASlowClientTheNewestOfEach() throws Exception {
        Client client = Client.patient().meanwhile(event -> {
            if (event.name().equals("hello")) {
                Told.take(tail, Told.nav(0, 0, "north.bare"));
                Told.take(tail, Told.books(0, 200, CORE));
                Told.take(tail, Told.nav(0, 1, CORE));
            }
        });
        run(client, Optional.empty());
        assertThat(client.places()).containsExactly("n0:0", "b0:199", "n0:1");
        assertThat(client.heard().get(2).id()).contains("n0:0");
        assertThat(client.lastEventId()).contains("b0:199,n0:1");
    }

    @Test
    void dropsAClientThatTheTailOutruns() throws Exception {
        Client client = Client.patient().meanwhile(event -> {
            if (event.name().equals("hello")) {
                Told.take(tail, Told.books(0, 401, CORE));
            }
        });
        assertThat(run(client, Optional.empty())).isEqualTo(Ending.TOO_SLOW);
        assertThat(client.names()).containsExactly("hello", "health");
    }

    @Test
    void tellsChangesOfServices() throws Exception {
        Client client = Client.patient().meanwhile(event -> {
            if (event.name().equals("health")) {
                services = List.of(new ServiceReach("hedge", false, NOON.plusSeconds(7)));
            }
        });
        run(client, Optional.empty());
        assertThat(client.heard())
                .contains(new SseEvent(
                        "health",
                        Optional.empty(),
                        "{\"service\":\"hedge\",\"reachable\":false,\"since\":\"2026-11-27T12:00:07Z\"}"))
                .hasSize(4);
    }

    @Test
    void movesAQuietClientsPositionOn() throws Exception {
        Client client = Client.patient().meanwhile(event -> {
            if (event.name().equals("hello")) {
                Told.take(tail, Told.book(0, 0, "south.core"));
            }
        });
        run(client, Optional.empty());
        assertThat(client.lastEventId()).contains("b0:0");
        assertThat(client.places()).isEmpty();
    }

    @Test
    void closesAtOnceWhereItIsToldTo() throws Exception {
        EventStream stream = stream(Client.patient(), everything(), Optional.empty(), answers(NOON.plusSeconds(1)));
        stream.close();
        assertThat(stream.run()).isEqualTo(Ending.CLOSED);
    }

    private Client hear(String lastEventId) throws IOException, InterruptedException {
        Client client = Client.patient();
        run(client, Optional.of(lastEventId));
        return client;
    }

    private Ending run(Client client, Optional<String> lastEventId) throws IOException, InterruptedException {
        return run(client, everything(), lastEventId);
    }

    /** Runs until the log-in ends, which it does when the stream has looked around a few times. */
    private Ending run(Client client, Subscription subscription, Optional<String> lastEventId)
            throws IOException, InterruptedException {
        Instant lives = NOON.plusSeconds(1);
        return stream(client, subscription, lastEventId, answers(lives, lives, lives, lives))
                .run();
    }

    private EventStream stream(
            Client client, Subscription subscription, Optional<String> lastEventId, Iterator<Instant> logIn) {
        LogInWatch watch = new LogInWatch(
                () -> logIn.hasNext() ? Optional.of(logIn.next()) : Optional.empty(),
                Clock.fixed(NOON, ZoneOffset.UTC));
        return new EventStream(
                new Sources(tail, markets, () -> services),
                new StreamRequest(subscription, lastEventId, watch),
                new SseChannel(client, System::nanoTime, () -> {}),
                new Pace(Duration.ofMillis(1), Duration.ZERO, Duration.ZERO),
                System::nanoTime);
    }

    private static Iterator<Instant> answers(Instant... lives) {
        return new ArrayList<>(Arrays.asList(lives)).iterator();
    }

    private static Subscription everything() {
        return new Subscription("north", EnumSet.allOf(EventName.class));
    }
}

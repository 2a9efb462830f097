package org.alvh.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.alvh.gateway.stream.tail.Audience;
import org.alvh.gateway.stream.tail.DeskMarkets;
import org.alvh.gateway.stream.tail.EventName;
import org.alvh.gateway.stream.tail.Tail;
import org.alvh.gateway.stream.tail.TailEvent;
import org.alvh.gateway.stream.tail.Told;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;

/** Cut anywhere and taken up again at any replica, a client hears each event of its desk once, and none of another's. */
class ResumedStreamsTest {

    private static final int PARTITIONS = 3;
    private static final int ROOM = 2_000;
    private static final List<String> ACCOUNTS = List.of("north.core", "north.bare", "south.core", "northern.core");
    private static final List<String> MARKETS = List.of("sim-1-7", "sim-1-8");

    @Seeded(cases = 150)
    void hearsEachEventOnceAndNoneOfAnotherDesk(SeededCase drawn) throws Exception {
        RandomGenerator random = drawn.random();
        List<TailEvent> log = log(random, 5 * drawn.size());
        List<Tail> replicas = List.of(replica(random, log), replica(random, log));
        List<String> heard = new ArrayList<>();
        Optional<String> position = Optional.of("b0:0,b1:0,b2:0");
        boolean cut = true;
        while (cut) {
            int most = 1 + random.nextInt(7);
            Client client = Client.leavingAfter(new Countdown(most)::isOver);
            cut = isCut(stream(replicas.get(random.nextInt(2)), client, position));
            heard.addAll(client.places());
            position = client.lastEventId();
        }
        assertThat(heard).containsExactlyInAnyOrderElementsOf(ofNorth(log));
        assertInOrder(heard);
    }

    @Seeded(cases = 100)
    void hearsTheNewestOfEachHoweverSlowAndWhereverCut(SeededCase drawn) throws Exception {
        RandomGenerator random = drawn.random();
        List<TailEvent> log = log(random, 15 * drawn.size());
        Tail tail = Told.tail(ROOM, PARTITIONS);
        Deque<TailEvent> coming = new ArrayDeque<>(log);
        List<String> heard = new ArrayList<>();
        Optional<String> position = Optional.of("");
        boolean cut = true;
        while (cut || !coming.isEmpty()) {
            Client client = Client.leavingAfter(new Countdown(1 + random.nextInt(9))::isOver)
                    .meanwhile(event -> happen(tail, coming, random.nextInt(400)));
            cut = isCut(stream(tail, client, position));
            heard.addAll(client.places());
            position = client.lastEventId();
        }
        assertThat(heard).doesNotHaveDuplicates().isSubsetOf(ofNorth(log));
        assertInOrder(heard);
        assertThat(heard).containsAll(newest(log));
    }

    /** Says after so many events that it is enough. */
    private static final class Countdown {

        private int left;

        Countdown(int left) {
            this.left = left;
        }

        boolean isOver(SseEvent event) {
            left--;
            return left == 0;
        }
    }

    private static void happen(Tail tail, Deque<TailEvent> coming, int most) {
        List<TailEvent> now = new ArrayList<>();
        while (now.size() < most && !coming.isEmpty()) {
            now.add(coming.poll());
        }
        Told.take(tail, now);
    }

    /** Events of all desks, of each partition in its order; the first of each book partition is known to the client. */
    private static List<TailEvent> log(RandomGenerator random, int size) {
        long[] next = {0, 0, 0, 0, 0, 0, 0, 0, 0};
        List<TailEvent> log = new ArrayList<>();
        IntStream.range(0, PARTITIONS)
                .forEach(partition -> log.add(Told.book(partition, next[partition]++, "south.core")));
        for (int i = 0; i < size; i++) {
            int partition = random.nextInt(PARTITIONS);
            int account = partition + PARTITIONS * random.nextInt(2);
            log.add(
                    switch (random.nextInt(3)) {
                        case 0 -> Told.book(partition, next[partition]++, ACCOUNTS.get(account % ACCOUNTS.size()));
                        case 1 -> Told.nav(partition, next[3 + partition]++, ACCOUNTS.get(account % ACCOUNTS.size()));
                        default -> Told.session(partition, next[6 + partition]++, MARKETS.get(partition % 2));
                    });
        }
        return log;
    }

    /** The same partitions, which arrive here in an order of their own. */
    private static Tail replica(RandomGenerator random, List<TailEvent> log) {
        Map<String, Deque<TailEvent>> partitions = new TreeMap<>();
        log.forEach(event -> partitions
                .computeIfAbsent(event.partition().toString(), _ -> new ArrayDeque<>())
                .add(event));
        List<Deque<TailEvent>> left = new ArrayList<>(partitions.values());
        Tail tail = Told.tail(ROOM, PARTITIONS);
        while (!left.isEmpty()) {
            Deque<TailEvent> next = left.get(random.nextInt(left.size()));
            Told.take(tail, next.remove());
            left.removeIf(Deque::isEmpty);
        }
        return tail;
    }

    /** What north must hear, written down anew: its accounts, and the one market that it trades. */
    private static List<String> ofNorth(List<TailEvent> log) {
        return log.stream()
                .skip(PARTITIONS)
                .filter(event ->
                        event.subject().startsWith("north.") || event.audience().equals(new Audience.Market("sim-1-7")))
                .map(Told::at)
                .toList();
    }

    private static List<String> newest(List<TailEvent> log) {
        Set<String> ofNorth = Set.copyOf(ofNorth(log));
        Map<String, String> newest = new TreeMap<>();
        for (TailEvent event : log.subList(PARTITIONS, log.size())) {
            if (ofNorth.contains(Told.at(event))) {
                newest.put(event.partition().topic() + event.subject(), Told.at(event));
            }
        }
        return List.copyOf(newest.values());
    }

    private static void assertInOrder(List<String> heard) {
        Map<String, Long> last = new TreeMap<>();
        for (String place : heard) {
            int colon = place.indexOf(':');
            long offset = Long.parseLong(place.substring(colon + 1));
            Long before = last.put(place.substring(0, colon), offset);
            assertThat(before == null || before < offset).as(place).isTrue();
        }
    }

    private static boolean isCut(EventStream stream) throws InterruptedException {
        try {
            assertThat(stream.run()).isEqualTo(Ending.LOG_IN_ENDED);
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    /** A stream whose log-in ends once everything is told. */
    private static EventStream stream(Tail tail, Client client, Optional<String> position) {
        DeskMarkets markets = Told.markets("north", "sim-1-7");
        Deque<Instant> lives = new ArrayDeque<>(List.of(Instant.MAX, Instant.MAX, Instant.MAX, Instant.MAX));
        LogInWatch logIn = new LogInWatch(() -> Optional.ofNullable(lives.poll()), Clock.systemUTC());
        Subscription north = new Subscription("north", EnumSet.allOf(EventName.class));
        return new EventStream(
                new Sources(tail, markets, List::of),
                new StreamRequest(north, position, logIn),
                new SseChannel(client, System::nanoTime, () -> {}),
                new Pace(Duration.ofNanos(1), Duration.ofHours(1), Duration.ZERO),
                System::nanoTime);
    }
}

package org.alvh.gateway.stream.tail;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Events and tails for tests. */
public final class Told {

    private Told() {}

    /** A book of an account whose text says where it stands in its topic. */
    public static TailEvent book(int partition, long offset, String account) {
        return ofDesk(new Partition(StreamTopic.BOOK, partition), offset, EventName.BOOK, account);
    }

    public static TailEvent nav(int partition, long offset, String account) {
        return ofDesk(new Partition(StreamTopic.NAV, partition), offset, EventName.NAV, account);
    }

    private static TailEvent ofDesk(Partition partition, long offset, EventName name, String account) {
        String desk = account.substring(0, account.indexOf('.'));
        return new TailEvent(partition, offset, name, new Audience.Desk(desk), account, json(partition, offset));
    }

    public static TailEvent session(int partition, long offset, String market) {
        Partition of = new Partition(StreamTopic.SESSION, partition);
        return new TailEvent(of, offset, EventName.SESSION, new Audience.Market(market), market, json(of, offset));
    }

    private static String json(Partition partition, long offset) {
        return "{\"at\":\"" + partition + ":" + offset + "\"}";
    }

    /** Where an event stands, as {@link #book} and its like say it. */
    public static String at(TailEvent event) {
        return event.partition() + ":" + event.offset();
    }

    /** A tail that has begun with empty partitions, each topic having so many of them. */
    public static Tail tail(int capacity, int partitions) {
        Tail tail = new Tail(capacity);
        for (StreamTopic topic : StreamTopic.values()) {
            IntStream.range(0, partitions)
                    .forEach(number -> tail.add(new Partition(topic, number), Position.NOTHING_PASSED));
        }
        tail.begin();
        return tail;
    }

    public static void take(Tail tail, TailEvent... events) {
        take(tail, List.of(events));
    }

    public static void take(Tail tail, List<TailEvent> events) {
        tail.take(events.stream().map(Passage::of).toList());
    }

    /** Books of one account at offsets from the first to before the last. */
    public static List<TailEvent> books(long first, long end, String account) {
        return LongStream.range(first, end)
                .mapToObj(offset -> book(0, offset, account))
                .toList();
    }

    public static DeskMarkets markets(String desk, String... markets) {
        DeskMarkets known = new DeskMarkets();
        learn(known, desk, markets);
        return known;
    }

    public static void learn(DeskMarkets known, String desk, String... markets) {
        for (String market : markets) {
            known.learn(desk, market);
        }
    }

    /** The log of a partition is another one than before. */
    public static void remake(Tail tail) {
        tail.remake(new Partition(StreamTopic.BOOK, 0), Position.NOTHING_PASSED);
    }
}

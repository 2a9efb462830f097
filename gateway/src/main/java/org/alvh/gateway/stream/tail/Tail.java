package org.alvh.gateway.stream.tail;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The last events of all partitions in the order of their arrival here, one memory for all readers. Each reader goes
 * through it at its own pace; for how far each partition is whole, the tail knows the offset below which it is not.
 *
 * <pre>
 *   arrivals   … 17   18   19   20   21        first = 17, next = 22
 *              b0:4 n2:1 b0:5 s0:9 b0:6
 *   evicting arrival 17 raises the floor of b0 to 4: a position of b0:4 or later is still served, b0:3 is not
 * </pre>
 */
@Singleton
public class Tail {

    /** Events kept; at a few hundred bytes each, some megabytes. */
    static final int CAPACITY = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TailEvent[] ring;
    private final SortedMap<Partition, Long> floors = new TreeMap<>();
    private final SortedMap<Partition, Long> passed = new TreeMap<>();
    private long first;
    private long next;
    private long making;
    private long calls;
    private boolean ready;

    Tail() {
        this(CAPACITY);
    }

    Tail(int capacity) {
        ring = new TailEvent[capacity];
    }

    /**
     * Begins to keep a partition. Readers hear of one that is found later from its first record on; where that is
     * gone already they have missed something.
     *
     * @param floor offset below the first record that will be read
     */
    void add(Partition partition, long floor) {
        locked(() -> {
            floors.put(partition, floor);
            passed.put(partition, floor);
            if (ready && floor != Position.NOTHING_PASSED) {
                making++;
            }
        });
    }

    /** What was there when reading began has been read: from now on a position at the end means something. */
    void begin() {
        locked(() -> {
            if (!ready) {
                ready = true;
                making++;
            }
        });
    }

    /** Records as they came; those of a partition in its order. */
    void take(List<Passage> passages) {
        locked(() -> {
            for (Passage each : passages) {
                passed.put(each.partition(), each.offset());
                each.event().ifPresent(this::keep);
            }
        });
    }

    private void keep(TailEvent event) {
        if (next - first == ring.length) {
            TailEvent evicted = ring[slot(first)];
            floors.put(evicted.partition(), evicted.offset());
            first++;
        }
        ring[slot(next)] = event;
        next++;
    }

    /**
     * Forgets everything: the log of a partition is no longer the one that was read.
     *
     * @param floor offset below the first record that will be read of it
     */
    void remake(Partition partition, long floor) {
        locked(() -> {
            passed.put(partition, floor);
            floors.putAll(passed);
            first = next;
            making++;
        });
    }

    /** The offset of the last record read of a partition. */
    long lastRead(Partition partition) {
        lock.lock();
        try {
            Long last = passed.get(partition);
            return last == null ? Position.NOTHING_PASSED : last;
        } finally {
            lock.unlock();
        }
    }

    /** A place at the end, from which a reader hears what comes. */
    public TailCursor end() {
        lock.lock();
        try {
            return new TailCursor(position(), making, next, next);
        } finally {
            lock.unlock();
        }
    }

    private Position position() {
        SortedMap<Partition, Long> reached = new TreeMap<>(passed);
        reached.values().removeIf(offset -> offset == Position.NOTHING_PASSED);
        return new Position(reached);
    }

    /**
     * The place of a reader that comes back, from whatever replica; empty where something after its position is
     * gone, or where the position is of other logs than these.
     *
     * @param most how long to wait for this replica to get as far as the position
     */
    public Optional<TailCursor> resume(Position position, Duration most) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            return await(() -> hasReached(position), most) && isWholeAfter(position)
                    ? Optional.of(new TailCursor(position, making, first, next))
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the tail has begun; false where it has not within this time. */
    public boolean awaitBegin(Duration most) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            return await(() -> ready, most);
        } finally {
            lock.unlock();
        }
    }

    private boolean await(BooleanSupplier holds, Duration most) throws InterruptedException {
        long left = most.toNanos();
        while (!holds.getAsBoolean() && left > 0) {
            left = changed.awaitNanos(left);
        }
        return holds.getAsBoolean();
    }

    private boolean hasReached(Position position) {
        return ready
                && position.offsets().entrySet().stream()
                        .allMatch(
                                each -> passed.getOrDefault(each.getKey(), Position.NOTHING_PASSED) >= each.getValue());
    }

    private boolean isWholeAfter(Position position) {
        return floors.entrySet().stream().allMatch(each -> position.of(each.getKey()) >= each.getValue());
    }

    /**
     * What is beyond a reader's place, which moves on; without events where none has come within the time, or where
     * {@link #wake()} was called.
     */
    public Reading read(TailCursor cursor, Duration most) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long before = calls;
            await(() -> cursor.making() != making || cursor.next() != next || calls != before, most);
            if (cursor.making() != making) {
                return new Reading.Remade();
            }
            if (cursor.next() < first) {
                return new Reading.Outrun();
            }
            boolean missed = cursor.next() < cursor.liveFrom();
            return new Reading.Events(beyond(cursor, missed ? cursor.liveFrom() : next), missed);
        } finally {
            lock.unlock();
        }
    }

    private List<TailEvent> beyond(TailCursor cursor, long until) {
        List<TailEvent> events = new ArrayList<>();
        for (long arrival = cursor.next(); arrival < until; arrival++) {
            TailEvent event = ring[slot(arrival)];
            if (!cursor.hasPassed(event)) {
                events.add(event);
            }
        }
        cursor.moveTo(until);
        return events;
    }

    /** Lets every waiting reader look around. */
    public void wake() {
        locked(() -> calls++);
    }

    private int slot(long arrival) {
        return (int) (arrival % ring.length);
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** For each partition how far it is whole: the offset below the first record that is kept. */
    Map<Partition, Long> floors() {
        lock.lock();
        try {
            return new TreeMap<>(floors);
        } finally {
            lock.unlock();
        }
    }
}

package org.alvh.gateway.stream.tail;

import java.util.SortedMap;
import java.util.TreeMap;

/** One reader's place in the tail. It belongs to the reader's thread. */
public final class TailCursor {

    private final SortedMap<Partition, Long> passed;
    private final long making;
    private final long liveFrom;
    private long next;

    /**
     * A place.
     *
     * @param making which making of the tail it is a place of
     * @param next number of the arrival that is read next
     * @param liveFrom number of the first arrival after the reader came
     */
    TailCursor(Position position, long making, long next, long liveFrom) {
        this.passed = new TreeMap<>(position.offsets());
        this.making = making;
        this.next = next;
        this.liveFrom = liveFrom;
    }

    /** Moves on behind an event that was sent, or that needs no sending. */
    public void pass(TailEvent event) {
        passed.merge(event.partition(), event.offset(), Math::max);
    }

    public Position position() {
        return new Position(passed);
    }

    boolean hasPassed(TailEvent event) {
        Long last = passed.get(event.partition());
        return last != null && event.offset() <= last;
    }

    long making() {
        return making;
    }

    long next() {
        return next;
    }

    long liveFrom() {
        return liveFrom;
    }

    void moveTo(long arrival) {
        next = arrival;
    }
}

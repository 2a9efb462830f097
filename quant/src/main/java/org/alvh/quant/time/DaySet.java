package org.alvh.quant.time;

import java.time.LocalDate;
import java.util.BitSet;

/** A set of dates within a fixed range, one bit a day: membership costs one subtraction and one bit test. */
final class DaySet {

    private final long firstEpochDay;
    private final long lastEpochDay;
    private final BitSet days;

    DaySet(LocalDate first, LocalDate last) {
        this.firstEpochDay = first.toEpochDay();
        this.lastEpochDay = last.toEpochDay();
        this.days = new BitSet(Math.toIntExact(lastEpochDay - firstEpochDay + 1));
    }

    boolean covers(LocalDate date) {
        long epochDay = date.toEpochDay();
        return firstEpochDay <= epochDay && epochDay <= lastEpochDay;
    }

    void add(LocalDate date) {
        days.set(index(date));
    }

    boolean contains(LocalDate date) {
        return days.get(index(date));
    }

    private int index(LocalDate date) {
        if (!covers(date)) {
            throw new IllegalArgumentException(date + " lies outside " + LocalDate.ofEpochDay(firstEpochDay) + " to "
                    + LocalDate.ofEpochDay(lastEpochDay));
        }
        return (int) (date.toEpochDay() - firstEpochDay);
    }
}

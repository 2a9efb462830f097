package org.alvh.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Measures both sides of a row in one thread of one process: warm-up, then rounds in turn, and the median of each
 * side's. CPU time, not wall time, since the machine may be shared; it says nothing about waiting, so a row that waits
 * for another process is timed by the wall.
 */
final class Contest {

    private static final long WARM_UP_NANOSECONDS = 2_500_000_000L;
    private static final long ROUND_NANOSECONDS = 100_000_000L;
    private static final int ROUNDS = 15;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Where results go, so that none is unused. */
    private double sink;

    Result run(BenchRow row) {
        LongSupplier clock = row.isTimedByWall() ? System::nanoTime : THREADS::getCurrentThreadCpuTime;
        int oursCalls = callsPerRound(row::ours, clock);
        int theirsCalls = callsPerRound(row::theirs, clock);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = nanosecondsPerCall(row::ours, oursCalls, clock) / row.operations();
            theirs[round] = nanosecondsPerCall(row::theirs, theirsCalls, clock) / row.operations();
        }
        return new Result(row, median(ours), median(theirs));
    }

    /** Warms up, and learns from its last tenth how many calls fill a round. */
    private int callsPerRound(DoubleSupplier side, LongSupplier clock) {
        long start = clock.getAsLong();
        while (clock.getAsLong() - start < WARM_UP_NANOSECONDS) {
            sink += side.getAsDouble();
        }
        int calls = 0;
        long begin = clock.getAsLong();
        while (clock.getAsLong() - begin < ROUND_NANOSECONDS) {
            sink += side.getAsDouble();
            calls++;
        }
        return calls;
    }

    private double nanosecondsPerCall(DoubleSupplier side, int calls, LongSupplier clock) {
        long begin = clock.getAsLong();
        for (int i = 0; i < calls; i++) {
            sink += side.getAsDouble();
        }
        return (double) (clock.getAsLong() - begin) / calls;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** NaN never happens; asking keeps every result in use. */
    boolean hasComputed() {
        return !Double.isNaN(sink);
    }

    /** Nanoseconds an operation on both sides. */
    record Result(BenchRow row, double ours, double theirs) {

        double ratio() {
            return theirs / ours;
        }

        boolean isMet() {
            return row.must().isMet(ours, theirs);
        }
    }
}

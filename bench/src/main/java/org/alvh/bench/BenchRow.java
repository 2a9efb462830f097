package org.alvh.bench;

/**
 * One line of the table: the same work by us and by a peer. A new one is a class and a line in {@link Bench}.
 *
 * <p>Both sides do {@link #operations} operations a call on the same inputs and return something that depends on all
 * of them, so that the compiler may drop nothing.
 */
interface BenchRow {

    /** Short, without blanks; what {@code ./alvh bench NAME} asks for. */
    String name();

    /** Who is measured against, with what. */
    String peer();

    /** What has to be reached. */
    Goal must();

    /** How many operations one call does. */
    int operations();

    /** True where another process does part of the work: CPU time of this one would then say too little. */
    default boolean isTimedByWall() {
        return false;
    }

    double ours();

    double theirs();
}

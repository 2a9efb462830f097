package org.alvh.quant.time;

/**
 * The five steps of a session after each of which an account has a new book, in order. Two of them share the
 * decision phase: the hedge decides on the book that the strategy left.
 */
public enum Stage {
    OPEN(SessionPhase.OPEN),
    SETTLE(SessionPhase.SETTLE),
    STRATEGY(SessionPhase.DECISION),
    HEDGE(SessionPhase.DECISION),
    CLOSE(SessionPhase.CLOSE);

    private final SessionPhase phase;

    Stage(SessionPhase phase) {
        this.phase = phase;
    }

    public SessionPhase phase() {
        return phase;
    }
}

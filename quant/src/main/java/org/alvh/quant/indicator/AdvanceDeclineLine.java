package org.alvh.quant.indicator;

/**
 * Advance–decline line, a measure of market breadth: ADL ← ADL + (advancing − declining issues). It begins at 0, so
 * its level means nothing and is never compared between vendors or across a restart; its changes are. A session
 * whose counts are missing has no reading, and the change of that session is lost to the level.
 */
public final class AdvanceDeclineLine extends Indicator {

    private boolean begun;
    private double level;

    /** Takes the session's net advance. */
    @Override
    double take(double netAdvance) {
        begun = true;
        level += netAdvance;
        return level;
    }

    @Override
    int warmUp() {
        return begun ? 0 : 1;
    }

    @Override
    void restart() {
        begun = false;
        level = 0.0;
    }
}

package org.alvh.backtest.service.run;

import org.alvh.wire.EnumWire;

/** How far a run is; the last two are its ends. */
public enum RunState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    /** The same as a message. */
    public static final EnumWire<RunState, org.alvh.proto.backtest.v1.RunState> WIRE =
            EnumWire.of("RUN_STATE_", RunState.class, org.alvh.proto.backtest.v1.RunState.class);

    public boolean isEnd() {
        return this == DONE || this == FAILED;
    }
}

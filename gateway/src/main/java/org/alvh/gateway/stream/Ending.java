package org.alvh.gateway.stream;

/** Why a stream ends. */
enum Ending {
    /** The client went, or the gateway stops. */
    CLOSED,
    /** Whoever listens may not any more. */
    LOG_IN_ENDED,
    /** The client does not keep up, not even with the newest of everything. */
    TOO_SLOW
}

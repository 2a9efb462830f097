package org.alvh.gateway.view;

/** Where a layer of the hedge stands. */
public enum LayerStatus {
    /** Waits for its level. */
    ARMED,
    /** Holds a position. */
    ON,
    /** Sold; waits until it may be armed again. */
    COOLDOWN
}

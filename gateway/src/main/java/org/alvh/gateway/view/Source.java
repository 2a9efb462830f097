package org.alvh.gateway.view;

/** Where the prices of an answer come from. */
public enum Source {
    /** Quoted. */
    REAL,
    /** From the model, on levels that were published. */
    MODELLED,
    /** Some of both. */
    MIXED,
    /** From the model, on levels that were drawn from a seed. */
    SIMULATED
}

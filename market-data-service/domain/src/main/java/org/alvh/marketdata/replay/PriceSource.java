package org.alvh.marketdata.replay;

/** What prices the options on one underlying in a session. */
public enum PriceSource {
    /** The recorded chain of the day. */
    QUOTED,
    /** The modelled surface. */
    MODELLED,
    /** Nothing: the recorded chain is rejected, or the model lacks a level. */
    NONE
}

package org.alvh.quant.trade;

/** Who decides for an account, and so who owns a position. */
public enum Role {
    /** Opens and closes condors. */
    STRATEGY,
    /** Opens, rolls and closes hedge layers. */
    HEDGE
}

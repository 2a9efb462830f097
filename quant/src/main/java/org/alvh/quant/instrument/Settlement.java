package org.alvh.quant.instrument;

/** When an expiring cash-settled series takes its settlement value. */
public enum Settlement {
    /** On opening prices of the expiry date: SOQ for SPX, VRO for VIX; last traded the session before. */
    AM,
    /** On the closing index of the expiry date. */
    PM
}

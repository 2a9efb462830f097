package org.alvh.quant.market;

/** Which published indices give the smiles of modelled SPX options their shape. */
public enum SmileForm {
    /** VIX and SKEW. */
    SKEW,
    /** VVIX as well, which tells how steep the put wing is: nearer to quotes, and free of calendar arbitrage. */
    SKEW_AND_VVIX
}

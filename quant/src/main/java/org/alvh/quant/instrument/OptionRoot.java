package org.alvh.quant.instrument;

/**
 * A class of European, cash-settled index options with a multiplier of 100 (Cboe contract specifications). VIX
 * options are priced off the VIX future of the same expiry, never off the spot index.
 */
public enum OptionRoot {
    SPX(Settlement.AM),
    SPXW(Settlement.PM),
    VIX(Settlement.AM);

    private static final int MULTIPLIER = 100;

    private final Settlement settlement;

    OptionRoot(Settlement settlement) {
        this.settlement = settlement;
    }

    public Settlement settlement() {
        return settlement;
    }

    /** Dollars a point. */
    public int multiplier() {
        return MULTIPLIER;
    }
}

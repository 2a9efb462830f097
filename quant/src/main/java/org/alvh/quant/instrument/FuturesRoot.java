package org.alvh.quant.instrument;

/** VIX futures (CFE rules 1202 and 1203), settled in cash to VRO on the morning of expiry. */
public enum FuturesRoot {
    VX(1_000),
    VXM(100);

    private final int multiplier;

    FuturesRoot(int multiplier) {
        this.multiplier = multiplier;
    }

    /** Dollars a point. */
    public int multiplier() {
        return multiplier;
    }
}

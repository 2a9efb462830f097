package org.alvh.marketdata.surface;

/**
 * A daily settlement of a VIX future.
 *
 * @param days calendar days to its final settlement, at least one: what settles today is no longer on the curve
 * @param price in points
 */
public record VxSettlement(int days, double price) {

    public VxSettlement {
        if (days < 1) {
            throw new IllegalArgumentException("a VX settlement needs at least one day to expiry, not " + days);
        }
        Levels.requireLevel(price, "VX");
    }
}

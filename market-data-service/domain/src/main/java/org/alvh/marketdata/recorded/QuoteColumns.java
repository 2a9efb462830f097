package org.alvh.marketdata.recorded;

import java.util.Arrays;

/**
 * The quotes of the calls or of the puts of one expiry, a strike each, as they were recorded: crossed and one-sided
 * ones too. Held in columns, since a chain has thousands of them.
 */
public final class QuoteColumns {

    private static final QuoteColumns NONE = new QuoteColumns(new double[0], new double[0], new double[0]);

    private final double[] strikes;
    private final double[] bids;
    private final double[] asks;

    /**
     * @param strikes in points, ascending, each once
     * @param bids in points, 0 being none
     * @param asks in points, 0 being none
     */
    public QuoteColumns(double[] strikes, double[] bids, double[] asks) {
        if (bids.length != strikes.length || asks.length != strikes.length) {
            throw new IllegalArgumentException("columns of " + strikes.length + " strikes, " + bids.length
                    + " bids and " + asks.length + " asks, expected as many of each");
        }
        for (int i = 1; i < strikes.length; i++) {
            if (!(strikes[i] > strikes[i - 1])) {
                throw new IllegalArgumentException("strike " + strikes[i] + " follows " + strikes[i - 1]
                        + ", expected ascending strikes, each once");
            }
        }
        this.strikes = strikes;
        this.bids = bids;
        this.asks = asks;
    }

    public static QuoteColumns none() {
        return NONE;
    }

    public int size() {
        return strikes.length;
    }

    /** In points. */
    public double strike(int index) {
        return strikes[index];
    }

    /** In points; 0 where nobody bids. */
    public double bid(int index) {
        return bids[index];
    }

    /** In points; 0 where nobody asks. */
    public double ask(int index) {
        return asks[index];
    }

    /** Where a strike stands; negative where it is not quoted. */
    public int indexOf(double strike) {
        return Arrays.binarySearch(strikes, strike);
    }

    /** Whether anybody bids or asks at any strike. */
    boolean isQuoted() {
        return Arrays.stream(bids).anyMatch(bid -> bid > 0)
                || Arrays.stream(asks).anyMatch(ask -> ask > 0);
    }
}

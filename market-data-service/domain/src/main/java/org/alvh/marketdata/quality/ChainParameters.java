package org.alvh.marketdata.quality;

/**
 * What the chain of a good day looks like, as shares and distances, with the measurements they stand between.
 *
 * @param zeroBids shares of options without a bid, those of the session's own expiry apart
 * @param crossed shares of options whose bid is above the ask; no file that was measured has one
 * @param unchanged shares of options near the money with the bid and ask of the session before
 * @param parity see {@link Parity}
 * @param strikes see {@link Strikes}
 */
record ChainParameters(Limits zeroBids, Limits crossed, Limits unchanged, Parity parity, Strikes strikes) {

    /**
     * The gate as it stands. Measured on the exchange's delayed quotes of 20 days of 2022 to 2026, six days of SPY,
     * 40 days of SPXW of 2018, and VIX options of 2016-06-01:
     *
     * <pre>
     *                                  good days              bad days
     *   options without a bid          .01 to .33             .92 to 1      (2023-04-05, 2023-04-06)
     *   unchanged near the money       0 to .08               1             (the second of the two)
     *   distance from parity, bp       0 to 2                 61            (the same two)
     *   strikes off parity             0 to .03               .20, .92      (2018-02-05, and the two)
     *   strikes an expiry              59 to 430              9, 18         (2026-03-13)
     *   lowest and highest strike      below .9, above 1.05   .99 to 1.01   (the same)
     * </pre>
     */
    static final ChainParameters STANDARD = new ChainParameters(
            new Limits(.45, .60),
            new Limits(0, .005),
            new Limits(.25, .60),
            new Parity(100, 5, 20, .001, .10, new Limits(.02, .10)),
            new Strikes(7, 100, 20, .05));

    /** A reading above {@code warn} is remarkable, above {@code reject} the chain is refused. */
    record Limits(double warn, double reject) {

        Limits {
            if (!(warn >= 0) || !(reject >= warn)) {
                throw new IllegalArgumentException(
                        "a limit is not negative and rejects no sooner than it warns, not " + warn + " and " + reject);
            }
        }
    }

    /**
     * How far C − P + K may stand from its median over the strikes of an expiry.
     *
     * @param days expiries up to so many calendar days ahead: beyond, the discount on K shows
     * @param leastPairs fewer strikes with call and put say nothing
     * @param mostPairs so many strikes nearest to the underlying are read
     * @param distance median distance as a share of the underlying; ten basis points
     * @param leastDistance in points, for low underlyings: two ticks of a VIX option
     * @param strikes shares of all strikes read that are farther off than {@code distance}
     */
    record Parity(int days, int leastPairs, int mostPairs, double distance, double leastDistance, Limits strikes) {}

    /**
     * What strikes an expiry must have.
     *
     * @param fromDays expiries from so many calendar days ahead, when strikes are still being dropped
     * @param toDays to so many: the tenors of condors and hedges
     * @param least strikes, in the median over the expiries
     * @param reach how far the lowest and the highest strike must be from the underlying, as a share of it
     */
    record Strikes(int fromDays, int toDays, int least, double reach) {}
}

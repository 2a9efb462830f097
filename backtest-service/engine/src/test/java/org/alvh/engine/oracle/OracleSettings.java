package org.alvh.engine.oracle;

import java.math.BigDecimal;

/**
 * What a run of the oracle may vary.
 *
 * @param capitalCents cash booked at the OPEN of the first session
 * @param dividendYield q of F = S·e^{(r − q)T}, continuous
 * @param packageShare λ of 3.10 for an order of several legs outside stress
 * @param vvixSmiles whether the shape of SPX smiles follows VVIX too
 */
record OracleSettings(
        StrategyPreset strategy,
        HedgePreset hedge,
        Listing listing,
        long capitalCents,
        double dividendYield,
        BigDecimal packageShare,
        boolean vvixSmiles) {

    enum StrategyPreset {
        SEED45,
        STATIC45
    }

    enum HedgePreset {
        NONE,
        LADDER
    }

    enum Listing {
        AS_TODAY,
        AS_LISTED
    }

    static OracleSettings of(StrategyPreset strategy, HedgePreset hedge, Listing listing) {
        return new OracleSettings(strategy, hedge, listing, 100_000_000L, 0.018, new BigDecimal("0.5"), false);
    }

    OracleSettings withVvixSmiles() {
        return new OracleSettings(strategy, hedge, listing, capitalCents, dividendYield, packageShare, true);
    }
}

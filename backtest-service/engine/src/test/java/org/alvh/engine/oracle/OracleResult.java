package org.alvh.engine.oracle;

import java.time.LocalDate;
import java.util.List;

/** What a run of the oracle leaves behind. */
record OracleResult(
        List<SessionLine> sessions,
        List<TradeLine> trades,
        List<CondorLine> condors,
        List<DecisionLine> decisions,
        Statistics statistics) {

    /**
     * The book at CLOSE.
     *
     * @param interestCents posted at this CLOSE
     */
    record SessionLine(
            LocalDate date,
            long navMidCents,
            long navLiquidationCents,
            long cashCents,
            long marginCents,
            int condorsOpen,
            int layersOn,
            long interestCents) {}

    enum Cause {
        ENTRY,
        PROFIT_TARGET,
        TIME_EXIT,
        TRIGGER,
        DISARM,
        ROLL,
        SETTLEMENT
    }

    /**
     * One leg that changed hands or was settled.
     *
     * @param quantity signed: above 0 bought, below 0 sold; at a settlement what closes the position
     * @param priceHundredths fill, or the value settled at: intrinsic of an option, VRO of a future
     * @param layer 1 to 3 for a hedge, 0 for the strategy
     */
    record TradeLine(
            LocalDate date,
            Cause cause,
            int layer,
            OracleContract contract,
            long quantity,
            long priceHundredths,
            long feeCents) {}

    /** One condor as it was opened; prices in hundredths a unit. */
    record CondorLine(
            LocalDate date,
            LocalDate expiry,
            int longPut,
            int shortPut,
            int shortCall,
            int longCall,
            long lots,
            long creditHundredths) {

        int putWing() {
            return shortPut - longPut;
        }

        int widerWing() {
            return Math.max(putWing(), longCall - shortCall);
        }
    }

    /** What the rules saw and said at one DECISION, for finding the first difference. */
    record DecisionLine(LocalDate date, String strategy, List<String> layers) {}

    /** Definitions of the conventions' last section; fractions, cents where it says so. */
    record Statistics(
            long finalNavCents,
            double cagr,
            double volatility,
            double sharpe,
            double maxDrawdown,
            double cvar95,
            double winRate,
            int campaignsOpened,
            int campaignsEnded,
            long hedgeSpendCents,
            long hedgeRealisedCents) {}
}

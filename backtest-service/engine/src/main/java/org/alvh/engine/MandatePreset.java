package org.alvh.engine;

import org.alvh.hedge.HedgeParameters;
import org.alvh.quant.execution.FeeSchedule;
import org.alvh.quant.execution.FillModel;
import org.alvh.quant.market.MarketAssumptions;
import org.alvh.strategy.CondorParameters;

/** The mandates that ship with the project. */
public enum MandatePreset {
    /** Condors of about 45 days opened below VIX 15, under the 18/22/27 ladder. */
    SEED45(CondorParameters.seed45(), HedgeParameters.ladder()),
    /** The control: the same condor every week, held to expiry, unhedged. */
    STATIC45(CondorParameters.static45(), HedgeParameters.none());

    private final CondorParameters condor;
    private final HedgeParameters hedge;

    MandatePreset(CondorParameters condor, HedgeParameters hedge) {
        this.condor = condor;
        this.hedge = hedge;
    }

    public Mandate mandate() {
        return new Mandate(
                name(),
                condor,
                hedge,
                FillModel.halfSpread(),
                FeeSchedule.CBOE_2024_11_01,
                MarketAssumptions.standard());
    }
}

package org.alvh.portfolio.mandate;

import java.util.Objects;
import org.alvh.quant.document.DocumentValue;

/** The sections of a mandate as the domains that obey them write them, every default written out. */
public record MandateSections(
        DocumentValue.Section condor,
        DocumentValue.Section hedge,
        DocumentValue.Section fills,
        DocumentValue.Section fees,
        DocumentValue.Section market) {

    public MandateSections {
        Objects.requireNonNull(condor, "condor");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(fills, "fills");
        Objects.requireNonNull(fees, "fees");
        Objects.requireNonNull(market, "market");
    }
}

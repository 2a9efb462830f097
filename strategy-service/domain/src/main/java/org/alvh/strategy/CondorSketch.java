package org.alvh.strategy;

import java.util.Objects;
import org.alvh.quant.instrument.IronCondor;

/**
 * A condor that could be sold on a snapshot.
 *
 * @param creditMidHundredths what one lot brings at the mid, in hundredths of a point; half a hundredth is left off
 * @param modelled true where its quotes are a model's
 * @param lots as the mandate sizes it; 0 where the account is too small for one
 */
public record CondorSketch(IronCondor condor, long creditMidHundredths, boolean modelled, long lots) {

    public CondorSketch {
        Objects.requireNonNull(condor, "condor");
        if (lots < 0) {
            throw new IllegalArgumentException("a condor of " + lots + " lots is none");
        }
    }
}

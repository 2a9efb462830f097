package org.alvh.quant.market;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was official when a session's decision is made: the closes of the session before. Absent values were not
 * published; a rule that needs one abstains.
 *
 * @param session the session whose closes these are; empty on a market's first session
 * @param vix VIX close in points
 * @param vxRatio front over second VIX future at their settlements; above 1 is backwardation
 */
public record OfficialCloses(Optional<LocalDate> session, OptionalDouble vix, OptionalDouble vxRatio) {

    public OfficialCloses {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(vix, "vix");
        Objects.requireNonNull(vxRatio, "vxRatio");
    }

    /** Before a market's first session nothing is official. */
    public static OfficialCloses none() {
        return new OfficialCloses(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }
}

package org.alvh.gateway.stream.tail;

import java.util.List;
import java.util.Optional;

/**
 * What an event tells: enough to know what to read anew, and to say in a line what happened. Dates are ISO, money is
 * a decimal text of dollars with cents, an account is named within its desk.
 */
final class EventView {

    private EventView() {}

    /** A phase of a market's session has been reached. */
    record Session(String market, String session, int sessionNumber, String phase, String nextSession) {}

    /**
     * A role has decided.
     *
     * @param opened positions that the decision opens
     * @param closed positions that it closes
     */
    record Decision(
            String account, String session, String role, String decisionId, List<String> opened, List<String> closed) {

        Decision {
            opened = List.copyOf(opened);
            closed = List.copyOf(closed);
        }
    }

    /** A book stands. */
    record Book(String account, String session, String stage, long version, String state) {}

    /** A session's last valuation. */
    record Nav(String account, String session, String navMid, String navLiquidation) {}

    /**
     * An account stands differently.
     *
     * @param cause why it is stopped
     */
    record Account(String account, String state, Optional<String> cause) {}
}

package org.alvh.hedge;

import java.time.LocalDate;
import java.util.Objects;

/** Where a ladder stood after the decision of a session. */
public record LadderAfter(LocalDate session, LadderState ladder) {

    public LadderAfter {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(ladder, "ladder");
    }

    boolean isOn(int index) {
        return index < ladder.layers().size() && ladder.layers().get(index).isOn();
    }
}

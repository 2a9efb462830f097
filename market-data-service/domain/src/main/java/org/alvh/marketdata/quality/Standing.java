package org.alvh.marketdata.quality;

import java.util.Collection;

/** What the verdicts on something come to. */
public enum Standing {
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    /** Refused to whoever asks for it. */
    REJECTED;

    static Standing of(Collection<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(Verdict::rejects)) {
            return REJECTED;
        }
        return verdicts.isEmpty() ? ACCEPTED : ACCEPTED_WITH_WARNINGS;
    }
}

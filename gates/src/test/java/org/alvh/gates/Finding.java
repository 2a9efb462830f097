package org.alvh.gates;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in the project that breaks one of its rules.
 *
 * @param place where it stands, as close as the examined file tells: a class, method and line, or a file and line
 * @param what the offending text or call
 * @param remedy what to write instead
 */
record Finding(String place, String what, String remedy) {

    Finding {
        if (place.isBlank() || what.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException(
                    "a finding names its place, what is wrong and the remedy, but was: '%s' '%s' '%s'"
                            .formatted(place, what, remedy));
        }
    }

    /** Fails the calling test with one line for each finding, unless there is none. */
    static void expectNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            fail(findings.stream()
                    .map(Finding::toString)
                    .sorted()
                    .collect(Collectors.joining("\n  ", findings.size() + " to put right:\n  ", "\n")));
        }
    }

    @Override
    public String toString() {
        return place + ": " + what + " -> " + remedy;
    }
}

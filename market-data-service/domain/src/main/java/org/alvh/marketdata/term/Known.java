package org.alvh.marketdata.term;

import java.util.Objects;
import java.util.Optional;

/** Something, or why it is not there. */
public record Known<T>(Optional<T> value, String absence) {

    public Known {
        Objects.requireNonNull(value, "value");
        if (value.isPresent() != absence.isEmpty()) {
            throw new IllegalArgumentException("what is there has no reason to be absent, and what is not has one");
        }
    }

    static <T> Known<T> of(T value) {
        return new Known<>(Optional.of(value), "");
    }

    static <T> Known<T> absent(String reason) {
        return new Known<>(Optional.empty(), reason);
    }
}

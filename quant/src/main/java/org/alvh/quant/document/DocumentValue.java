package org.alvh.quant.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A JSON value (RFC 8259) that is right for ever: mandates, decisions and results are trees of these.
 * A {@link Section} keeps the order in which its fields were given; {@link CanonicalJson} does not depend on it.
 */
public sealed interface DocumentValue {

    record Text(String value) implements DocumentValue {
        public Text {
            Objects.requireNonNull(value, "text");
        }
    }

    /** A finite number; JSON has no other. */
    record Amount(double value) implements DocumentValue {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a document holds finite numbers only, not " + value);
            }
        }
    }

    record Flag(boolean value) implements DocumentValue {}

    /** JSON's null: a field that is known to have no value. */
    record Absent() implements DocumentValue {}

    record Items(List<DocumentValue> values) implements DocumentValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Section(Map<String, DocumentValue> fields) implements DocumentValue {
        public Section {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public Optional<DocumentValue> find(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** This section with one field replaced or, where it is new, added at the end. */
        public Section with(String name, DocumentValue value) {
            Map<String, DocumentValue> changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new Section(changed);
        }
    }

    static Builder section() {
        return new Builder();
    }

    static Text text(String value) {
        return new Text(value);
    }

    static Amount number(double value) {
        return new Amount(value);
    }

    /** A number, or null where a rule is switched off. */
    static DocumentValue numberOrOff(OptionalDouble value) {
        return value.isPresent() ? new Amount(value.getAsDouble()) : new Absent();
    }

    /** Collects the fields of a section in the order given; a name given twice is a bug. */
    final class Builder {

        private final Map<String, DocumentValue> fields = new LinkedHashMap<>();

        private Builder() {}

        public Builder with(String name, DocumentValue value) {
            if (fields.put(name, value) != null) {
                throw new IllegalArgumentException("field " + name + " is given twice");
            }
            return this;
        }

        public Builder with(String name, String value) {
            return with(name, new Text(value));
        }

        public Builder with(String name, double value) {
            return with(name, new Amount(value));
        }

        public Builder with(String name, boolean value) {
            return with(name, new Flag(value));
        }

        public Section build() {
            return new Section(fields);
        }
    }
}

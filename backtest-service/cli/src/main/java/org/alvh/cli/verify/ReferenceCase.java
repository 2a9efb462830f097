package org.alvh.cli.verify;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.OptionalDouble;
import org.alvh.marketdata.history.FieldText;

/**
 * One published value and how it is recomputed.
 *
 * @param kind one of {@link CaseKinds}
 * @param tolerance empty where text is compared
 */
record ReferenceCase(String kind, String inputs, String expected, String tolerance, String source) {

    ReferenceCase {
        Objects.requireNonNull(kind, "kind");
        if (expected.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("case " + kind + " " + inputs + " needs an expected value and a source");
        }
    }

    CaseResult check() {
        String got = got();
        return new CaseResult(agrees(got), kind + " " + inputs, expected, got, tolerance, source);
    }

    private String got() {
        try {
            CaseKind known = CaseKinds.named(kind).orElseThrow(() -> new BadCase("there is no kind '" + kind + "'"));
            return known.compute(CaseInputs.parse(inputs));
        } catch (BadCase | IllegalArgumentException | DateTimeException failure) {
            return "nothing: " + failure.getMessage();
        }
    }

    private boolean agrees(String got) {
        if (tolerance.isEmpty()) {
            return got.equals(expected);
        }
        OptionalDouble number = FieldText.number(got);
        return number.isPresent()
                && Math.abs(number.getAsDouble() - Double.parseDouble(expected)) <= Double.parseDouble(tolerance);
    }
}

package org.alvh.cli.verify;

import static org.alvh.quant.document.EcmaScriptNumber.format;

/**
 * How one reference case came out.
 *
 * @param name what was computed, from what
 * @param tolerance the most that the two may differ by; empty where they have to be the same text
 * @param source who published what is expected
 */
record CaseResult(boolean passed, String name, String expected, String got, String tolerance, String source) {

    /** Compares two numbers. */
    static CaseResult numbers(String name, double expected, double got, double tolerance, String source) {
        boolean passed = Math.abs(got - expected) <= tolerance;
        return new CaseResult(passed, name, format(expected), format(got), format(tolerance), source);
    }

    /** Compares two texts. */
    static CaseResult texts(String name, String expected, String got, String source) {
        return new CaseResult(expected.equals(got), name, expected, got, "", source);
    }

    String line() {
        return (passed ? "ok  " : "BAD ") + name + " expected " + expected + " got " + got + " tolerance "
                + (tolerance.isEmpty() ? "none" : tolerance) + " (" + source + ")";
    }
}

package org.alvh.marketdata.vendor;

/**
 * Ends the reading of one row, however deep in its format, and carries the defect to the one place that counts it.
 * It is no failure of the program and has no stack trace: a file of noise throws one a line.
 */
final class RowRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RowDefect defect;

    RowRefusal(RowDefect defect) {
        super(defect.reason().name(), null, false, false);
        this.defect = defect;
    }

    RowDefect defect() {
        return defect;
    }
}

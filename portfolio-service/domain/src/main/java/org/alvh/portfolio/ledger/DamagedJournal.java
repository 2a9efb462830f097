package org.alvh.portfolio.ledger;

/** A journal file that is not as it was written: the line, and what is wrong with it. */
public final class DamagedJournal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedJournal(int line, String what) {
        super("line " + line + ": " + what);
    }

    DamagedJournal(int line, String what, Throwable cause) {
        super("line " + line + ": " + what, cause);
    }
}

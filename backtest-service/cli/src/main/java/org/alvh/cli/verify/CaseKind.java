package org.alvh.cli.verify;

/** How one kind of reference case is computed, by the code that everything else runs on. */
interface CaseKind {

    /** The outcome as text; numbers in full double precision. */
    String compute(CaseInputs inputs);
}

package org.alvh.gateway.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the prices of an answer come from. */
@Schema(
        description =
                "REAL: quoted, or published as they stand. MODELLED: from the model, on levels that were published."
                        + " MIXED: some of both. SIMULATED: from the model, on levels that were drawn from a seed. Each price"
                        + " counts by its own session; null where there are none or it is not known.")
public enum Source {
    /** Quoted, or published as it stands. */
    REAL,
    /** From the model, on levels that were published. */
    MODELLED,
    /** Some of both. */
    MIXED,
    /** From the model, on levels that were drawn from a seed. */
    SIMULATED
}

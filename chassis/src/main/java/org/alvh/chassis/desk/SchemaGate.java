package org.alvh.chassis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.alvh.chassis.failure.EnvironmentFailure;

/** Closed until the schema is what this build needs: events that come earlier wait. */
@ApplicationScoped
public class SchemaGate {

    private volatile boolean open;

    public void open() {
        open = true;
    }

    /** Passes once the gate is open. */
    public void pass() {
        if (!open) {
            throw new EnvironmentFailure("the schema is not there yet");
        }
    }
}

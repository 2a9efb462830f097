package org.alvh.local.part;

import java.time.Duration;

/** One part of the platform as the launcher sees it. */
public interface Startable {

    Part part();

    /** Does what must be done before the process can be started; again it changes nothing. */
    void prepare();

    Launch launch();

    /** True while the process does its work. */
    boolean healthy();

    /** How long a start may take on a slow machine. */
    default Duration patience() {
        return Duration.ofMinutes(2);
    }
}

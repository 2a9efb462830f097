package org.alvh.gateway.stream;

import java.time.Duration;

/**
 * How often a stream does what nobody waits for.
 *
 * @param look how long it waits for events before it looks for anything else
 * @param heartbeat silence after which it says that it is alive
 * @param logIn time between two questions whether its log-in has ended
 */
record Pace(Duration look, Duration heartbeat, Duration logIn) {

    static final Pace USUAL = new Pace(Duration.ofMillis(500), Duration.ofSeconds(15), Duration.ofSeconds(3));
}

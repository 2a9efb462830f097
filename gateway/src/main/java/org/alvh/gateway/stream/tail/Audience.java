package org.alvh.gateway.stream.tail;

import java.util.Objects;

/** Whom an event is for. */
public sealed interface Audience {

    /** The people of one desk. */
    record Desk(String desk) implements Audience {

        public Desk {
            if (desk.isBlank()) {
                throw new IllegalArgumentException("an event of a desk names the desk");
            }
        }
    }

    /** The people of every desk that trades a market. */
    record Market(String market) implements Audience {

        public Market {
            Objects.requireNonNull(market, "market");
        }
    }
}

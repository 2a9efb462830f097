package org.alvh.gateway.stream.tail;

import java.util.List;

/** What a reader of the tail finds beyond its place. */
public sealed interface Reading {

    /**
     * Events in the order of their arrival; of one partition that is the order of the topic.
     *
     * @param missed true where they arrived before the reader came back, so that it is not slow for being behind them
     */
    record Events(List<TailEvent> events, boolean missed) implements Reading {

        public Events {
            events = List.copyOf(events);
        }
    }

    /** The tail was made anew, and what was in between is not known: the reader begins at the end. */
    record Remade() implements Reading {}

    /** The reader is further behind than the tail is long. */
    record Outrun() implements Reading {}
}

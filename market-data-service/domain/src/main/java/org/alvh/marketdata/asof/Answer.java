package org.alvh.marketdata.asof;

/** What a series says at a moment. */
public sealed interface Answer {

    /** The value of the latest period that was published by then, in its latest revision of then. */
    record Known(PublishedValue value) implements Answer {}

    /** Nothing of it was published by then. */
    record NotYet(String series) implements Answer {}

    /** It cannot be said what was known, and why. */
    record Refused(String series, String reason) implements Answer {}
}

package org.alvh.marketdata.quality;

/** What a verdict means for its subject. */
public enum Severity {
    /** To be looked at; the subject stays in use. */
    WARN,
    /** The subject may not be used. */
    REJECT
}

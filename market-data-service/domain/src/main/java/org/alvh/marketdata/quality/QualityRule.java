package org.alvh.marketdata.quality;

/** The rules of the gate. Their names are part of what others read and do not change. */
public enum QualityRule {
    /** The same day twice with one value, or an option twice with one quote. */
    REPEATED,
    /** The same day twice with different values, or an option twice with different quotes. */
    CONTRADICTED,
    /** A session of the exchange within the series that it has no value for. */
    MISSING_SESSION,
    /** A value of a day on which the exchange was closed. */
    CLOSED_DAY,
    /** A level that the series cannot have. */
    IMPLAUSIBLE_LEVEL,
    /** A move from one value to the next that is larger than any on record. */
    JUMP,
    /** A move out and back within one session that is larger than any on record: a bad print. */
    SPIKE,
    /** The same value for too many sessions. */
    UNCHANGED,
    /** An open or close above the high or below the low of its day. */
    OUTSIDE_HIGH_LOW,
    /** A future that is listed with a settlement price of zero. */
    ZERO_SETTLEMENT,
    /** A future with the 1.00 that stands for no settlement price. */
    PLACEHOLDER,
    /** A future at ten times its price: of the contract before 2007-03-26. */
    TENFOLD,
    /** Too many options that nobody bids for. */
    ZERO_BIDS,
    /** Bids above their asks. */
    CROSSED,
    /** Quotes that are not of the session. */
    OTHER_DAY,
    /** Quotes near the money that are those of the session before. */
    UNCHANGED_QUOTES,
    /** Calls and puts near the money that do not agree on a forward. */
    PARITY,
    /** Single strikes near the money whose call and put do not agree with the others. */
    PARITY_STRIKES,
    /** Expiries with too few strikes. */
    FEW_STRIKES,
    /** Expiries whose strikes do not reach beyond the money. */
    NEAR_STRIKES_ONLY,
    /** A value that another vendor publishes otherwise. */
    VENDORS_DIFFER
}

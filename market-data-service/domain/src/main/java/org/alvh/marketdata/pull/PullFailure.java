package org.alvh.marketdata.pull;

/** Why an attempt brought no file that could be taken. The names are part of the contract. */
public enum PullFailure {
    /** No connection, or not within the limit. */
    UNREACHABLE(Again.SOON, Blame.HOST),
    /** Connected, but no answer within the limit. */
    SLOW_ANSWER(Again.SOON, Blame.HOST),
    /** The answer began and was not whole within the limit. */
    SLOW_BODY(Again.SOON, Blame.HOST),
    /** The connection ended before the body did. */
    CUT_OFF(Again.SOON, Blame.HOST),
    /** 429; the host says or is assumed to want a pause. It is not a fault of the host. */
    TOO_MANY_REQUESTS(Again.SOON, Blame.NONE),
    /** 5xx. */
    SERVER_ERROR(Again.SOON, Blame.HOST),
    /** 404 or 410: there is no such file. */
    GONE(Again.NEXT_SCHEDULE, Blame.NONE),
    /** Any other answer that is no file. */
    REFUSED(Again.NEXT_SCHEDULE, Blame.NONE),
    /** A redirect to where the source may not go, or one too many. */
    REDIRECTED(Again.NEXT_SCHEDULE, Blame.NONE),
    /** More bytes than a file of this platform may have, packed or unpacked. */
    TOO_LARGE(Again.NEXT_SCHEDULE, Blame.NONE),
    /** Something else than text in columns: a page, an archive. Often the page of an outage, so it is tried again. */
    WRONG_CONTENT(Again.SOON, Blame.NONE),
    /** It ends inside a row, or before its packed form does. */
    TRUNCATED(Again.SOON, Blame.NONE),
    /** The vendor's format does not fit: nothing of it can be read. */
    UNREADABLE(Again.NEXT_SCHEDULE, Blame.NONE),
    /** Fewer rows than the file before it from the same address. */
    FEWER_ROWS(Again.NEXT_SCHEDULE, Blame.NONE),
    /** Its last date is before that of the file before it from the same address. */
    OLDER_LAST_DATE(Again.NEXT_SCHEDULE, Blame.NONE);

    private final Again again;
    private final Blame blame;

    PullFailure(Again again, Blame blame) {
        this.again = again;
        this.blame = blame;
    }

    /** True where trying again soon may help; else the next scheduled moment is waited for. */
    public boolean isRetried() {
        return again == Again.SOON;
    }

    /** True where the failure says that the host is ill, whatever it is asked for. */
    public boolean isOfHost() {
        return blame == Blame.HOST;
    }

    private enum Again {
        SOON,
        NEXT_SCHEDULE
    }

    private enum Blame {
        HOST,
        NONE
    }
}

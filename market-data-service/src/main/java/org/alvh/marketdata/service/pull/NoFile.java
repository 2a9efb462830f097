package org.alvh.marketdata.service.pull;

import org.alvh.marketdata.pull.PullFailure;

/** Carries a failure out of an exchange. */
final class NoFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fetched.Failed failure;

    NoFile(PullFailure reason, String detail, Throwable cause) {
        super(detail, cause);
        this.failure = new Fetched.Failed(reason, detail);
    }

    Fetched.Failed failure() {
        return failure;
    }
}

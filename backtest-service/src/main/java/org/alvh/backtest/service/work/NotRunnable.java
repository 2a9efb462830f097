package org.alvh.backtest.service.work;

/** What is asked cannot be run: its market has no such sessions. */
final class NotRunnable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRunnable(String why) {
        super(why);
    }
}

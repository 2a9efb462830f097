package org.alvh.backtest.service.run;

/**
 * A run as its desk sees it.
 *
 * @param cause why it failed; empty otherwise
 */
public record RunView(RunState state, String cause) {

    static RunView of(RunRow row) {
        return new RunView(row.state(), row.cause());
    }
}

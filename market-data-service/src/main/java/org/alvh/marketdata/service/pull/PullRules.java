package org.alvh.marketdata.service.pull;

import java.time.Duration;
import org.alvh.marketdata.pull.Backoff;
import org.alvh.marketdata.pull.Circuit;
import org.alvh.marketdata.pull.Retries;

/**
 * The rules that all sources share.
 *
 * @param lease how long an attempt may take before another may be made in its place
 */
record PullRules(Retries retries, Circuit.Limits circuit, Duration lease) {

    /** What a file needs beside its way over the network: to be read, written and laid over the history. */
    private static final Duration READING = Duration.ofMinutes(2);

    static PullRules of(PullConfig config, Fetch.Limits limits) {
        PullConfig.RetrySettings retries = config.retries();
        PullConfig.CircuitSettings circuit = config.circuit();
        return new PullRules(
                new Retries(
                        new Backoff(retries.first(), retries.longest()),
                        retries.recheck(),
                        retries.most(),
                        config.seed()),
                new Circuit.Limits(circuit.failures(), circuit.open(), circuit.longest()),
                limits.longest().plus(READING));
    }
}

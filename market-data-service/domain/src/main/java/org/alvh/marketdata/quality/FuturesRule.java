package org.alvh.marketdata.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.quality.SeriesReadings.Reading;

/**
 * Settlement prices of one VIX future as the exchange's files write them, where some are none: 0, the placeholder
 * 1.00 of 2008-04-21, and prices of the contract before 2007-03-26 at ten times today's.
 */
final class FuturesRule {

    static final double PLACEHOLDER = 1;

    /** Points. Settlement prices 2004 to 2026 lie between 9.88 and 72.62; at ten times the price the lowest is 99. */
    static final double HIGHEST_SETTLEMENT = 90;

    private FuturesRule() {}

    static Verdicts judge(SeriesReadings contract) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Reading reading : contract.readings()) {
            finding(contract.name(), reading.value())
                    .ifPresent(finding -> verdicts.add(finding.on(contract.subject(reading))));
        }
        return new Verdicts(verdicts);
    }

    private static Optional<Finding> finding(String contract, double settle) {
        if (settle <= 0) {
            return Optional.of(Finding.rejection(
                    QualityRule.ZERO_SETTLEMENT, settle, 0, contract + " is listed without a settlement price"));
        }
        if (settle == PLACEHOLDER) {
            return Optional.of(Finding.rejection(
                    QualityRule.PLACEHOLDER, settle, PLACEHOLDER, contract + " has the 1.00 that stands for none"));
        }
        if (settle > HIGHEST_SETTLEMENT) {
            return Optional.of(Finding.rejection(
                    QualityRule.TENFOLD,
                    settle,
                    HIGHEST_SETTLEMENT,
                    contract + " settles at " + Words.number(settle) + ", ten times a price of "
                            + Words.number(settle / 10)));
        }
        return Optional.empty();
    }
}

package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.alvh.marketdata.observed.ChainText;
import org.alvh.marketdata.quality.QualityRule;
import org.alvh.marketdata.quality.Severity;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.marketdata.recorded.QuoteColumns;

/**
 * Chains in memory. An expiry of the index has five strikes around a forward of 5010 at a discount factor of .99,
 * typed by hand so that C − P = .99 · (5010 − K) holds at the mids to the last digit; one of the VIX stands on 15.
 */
final class RecordedDays implements ChainArchive {

    private static final double[] STRIKES = {4900, 4950, 5000, 5050, 5100};
    private static final double[] PUT_BIDS = {24.80, 39.80, 59.80, 87.70, 119.50};
    private static final double[] PUT_ASKS = {25.20, 40.20, 60.20, 88.30, 120.50};
    private static final double[] CALL_BIDS = {133.40, 99.20, 69.70, 48.10, 30.70};
    private static final double[] CALL_ASKS = {134.40, 99.60, 70.10, 48.70, 31.10};

    private final NavigableMap<LocalDate, List<ExpiryChain>> days = new TreeMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    static ExpiryChain index(String root, LocalDate expiry) {
        return new ExpiryChain(
                root,
                expiry,
                new QuoteColumns(STRIKES, CALL_BIDS, CALL_ASKS),
                new QuoteColumns(STRIKES, PUT_BIDS, PUT_ASKS));
    }

    /** C − P = 15 − K without discount: 2.30 − .30, 1.55 − .55, 1.05 − 1.05 and .70 − 1.70 at 13 to 16. */
    static ExpiryChain vix(LocalDate expiry) {
        double[] strikes = {13, 14, 15, 16};
        return new ExpiryChain(
                "VIX",
                expiry,
                new QuoteColumns(strikes, new double[] {2.25, 1.50, 1.00, .65}, new double[] {2.35, 1.60, 1.10, .75}),
                new QuoteColumns(strikes, new double[] {.25, .50, 1.00, 1.65}, new double[] {.35, .60, 1.10, 1.75}));
    }

    RecordedDays with(LocalDate date, ExpiryChain... expiries) {
        days.put(date, List.of(expiries));
        return this;
    }

    RecordedDays rejected(String root, LocalDate date) {
        return judged(root, date, Severity.REJECT, date);
    }

    RecordedDays judged(String root, LocalDate date, Severity severity, LocalDate known) {
        verdicts.add(new Verdict(
                new Subject.OfChain(root, date),
                QualityRule.ZERO_BIDS,
                severity,
                new Verdict.Measured(.9, .6),
                known,
                "9 of 10 options have no bid, 90 %"));
        return this;
    }

    @Override
    public NavigableMap<LocalDate, String> hashes() {
        NavigableMap<LocalDate, String> hashes = new TreeMap<>();
        days.keySet().forEach(date -> hashes.put(date, ChainText.contentHash(List.of())));
        return hashes;
    }

    @Override
    public DayChain read(LocalDate date) {
        return new DayChain(date, OptionalDouble.empty(), Objects.requireNonNull(days.get(date)));
    }

    @Override
    public Verdicts verdicts() {
        return new Verdicts(verdicts);
    }
}

package org.alvh.marketdata.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The smiles of one moment's chain, nearest expiry first, each fitted above the one before it; what could not be
 * fitted, and where arbitrage is left, stands beside them.
 *
 * @param smiles of the expiries that were fitted
 * @param refusals of those that were not
 * @param findings arbitrage that is left where options are quoted
 */
public record FittedSurface(List<FittedSmile> smiles, List<Refusal> refusals, List<Finding> findings) {

    private static final int LEAST_POINTS = 5;

    /** Total variance that rounding alone explains. */
    private static final double ROUNDING = 1e-12;

    public FittedSurface {
        smiles = List.copyOf(smiles);
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
    }

    /** Why an expiry has no smile. */
    public enum Reason {
        /** Fewer than three strikes quote put and call, or what they quote is no forward. */
        NO_PARITY,
        /** Fewer than five strikes quote both sides of an out-of-the-money option. */
        TOO_FEW_QUOTES
    }

    /** An expiry without a smile. */
    public record Refusal(String expiry, Reason reason) {}

    /** What a price would have to be for nothing. */
    public enum Arbitrage {
        /** A negative density: a butterfly that pays to be held. */
        BUTTERFLY,
        /** Total variance falls from one expiry to the next: a calendar spread that pays to be held. */
        CALENDAR
    }

    /** Arbitrage at one place of one expiry. */
    public record Finding(String expiry, Arbitrage arbitrage, double logMoneyness) {}

    /** Fits a chain; two expiries at the same time are fitted in the order of their names. */
    public static FittedSurface of(List<ExpiryQuotes> chain) {
        List<FittedSmile> smiles = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<ExpiryQuotes> nearestFirst = new ArrayList<>(chain);
        nearestFirst.sort(Comparator.comparingDouble(ExpiryQuotes::years).thenComparing(ExpiryQuotes::name));
        for (ExpiryQuotes expiry : nearestFirst) {
            Optional<FittedSmile> before = smiles.isEmpty() ? Optional.empty() : Optional.of(smiles.getLast());
            switch (fit(expiry, before)) {
                case Outcome.Fitted(FittedSmile smile, List<Finding> found) -> {
                    smiles.add(smile);
                    findings.addAll(found);
                }
                case Outcome.Refused(Reason reason) -> refusals.add(new Refusal(expiry.name(), reason));
            }
        }
        return new FittedSurface(smiles, refusals, findings);
    }

    private sealed interface Outcome {
        record Fitted(FittedSmile smile, List<Finding> findings) implements Outcome {}

        record Refused(Reason reason) implements Outcome {}
    }

    private static Outcome fit(ExpiryQuotes expiry, Optional<FittedSmile> before) {
        Optional<ParityForward> parity = ParityForward.of(expiry.strikes());
        if (parity.isEmpty()) {
            return new Outcome.Refused(Reason.NO_PARITY);
        }
        List<SmilePoint> points = SmilePoints.of(expiry.strikes(), parity.get(), expiry.years());
        if (points.size() < LEAST_POINTS) {
            return new Outcome.Refused(Reason.TOO_FEW_QUOTES);
        }
        SviFit fit = new SviFit(points, expiry.years(), before);
        FittedSmile smile = new FittedSmile(expiry.name(), expiry.years(), parity.get(), points, fit.best());
        return new Outcome.Fitted(smile, findings(smile, before, fit.grid()));
    }

    private static List<Finding> findings(FittedSmile smile, Optional<FittedSmile> before, double[] grid) {
        List<Finding> findings = new ArrayList<>();
        for (double k : grid) {
            if (smile.smile().densityFactor(k) < 0) {
                findings.add(new Finding(smile.expiry(), Arbitrage.BUTTERFLY, k));
            }
            if (before.isPresent() && before.get().fallTo(smile.smile(), k) > ROUNDING) {
                findings.add(new Finding(smile.expiry(), Arbitrage.CALENDAR, k));
            }
        }
        return findings;
    }
}

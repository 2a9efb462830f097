package org.alvh.engine.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.engine.Mandate;
import org.alvh.engine.SessionRecord;
import org.alvh.engine.report.chart.SessionAxis;
import org.alvh.engine.report.page.Numbers;
import org.alvh.engine.statistics.Performance;
import org.alvh.engine.statistics.RunStatistics;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;

/** The input of a report with everything that more than one of its sections shows. */
record Exhibits(ReportInput input, Contender run, List<Contender> comparisons, SessionAxis axis) {

    /** Rates of a shorter run, stated a year, say more of the calendar than of the run. */
    private static final int LEAST_DAYS_FOR_RATES = 330;

    private static final int CENTS_A_DOLLAR = 100;
    private static final List<String> STYLES = List.of("bare", "control", "other");

    static Exhibits of(ReportInput input) {
        List<Contender> comparisons = new ArrayList<>();
        for (ReportInput.Comparison comparison : input.comparisons()) {
            String style = STYLES.get(Math.min(comparisons.size(), STYLES.size() - 1));
            comparisons.add(Contender.of(comparison.name(), style, comparison.run()));
        }
        String name = Contender.nameOf(input.run().spec().mandate());
        List<LocalDate> dates =
                input.run().sessions().stream().map(SessionRecord::date).toList();
        return new Exhibits(
                input,
                Contender.of(name, Contender.RUN, input.run()),
                List.copyOf(comparisons),
                new SessionAxis(dates));
    }

    Mandate mandate() {
        return input.run().spec().mandate();
    }

    List<SessionRecord> sessions() {
        return input.run().sessions();
    }

    LocalDate from() {
        return axis.sessions().getFirst();
    }

    LocalDate to() {
        return axis.sessions().getLast();
    }

    boolean isShort() {
        return ChronoUnit.DAYS.between(from(), to()) < LEAST_DAYS_FOR_RATES;
    }

    /** What a contender returned: a year where the run is long enough to say so, else in all. */
    String returnOf(Contender contender) {
        return isShort()
                ? Numbers.signedPercent(contender.totalReturn(), 2)
                : Numbers.signedPercent(contender.performance().cagr(), 2) + " a year";
    }

    boolean isHypothetical() {
        return mandate().market().listing() == Listing.AS_TODAY;
    }

    boolean isSimulated() {
        return input.run().market().kind() == MarketId.Kind.SIM;
    }

    /** What the capital left in three-month bills would have become. */
    Money billsAtEnd() {
        double[] curve = run.bills();
        return Money.roundHalfEven(curve[curve.length - 1] * CENTS_A_DOLLAR);
    }

    /** Compound growth a year; a single session has none. */
    String growth(Contender contender) {
        return growth(contender.performance());
    }

    String growthOfBills() {
        return growth(Performance.of(run.capital().dollars(), RunStatistics.bills(run.run())));
    }

    private String growth(Performance performance) {
        return axis.size() == 1 ? Numbers.NONE : Numbers.percent(performance.cagr(), 2);
    }

    boolean isWhollyModelled() {
        return run.statistics().modelledShare() == 1;
    }

    /** Whether any session was priced on quotes. */
    boolean hasQuotes() {
        return sessions().stream().anyMatch(session -> session.hasChain() && !session.modelled());
    }

    /** Where the prices of the run come from, in a sentence. */
    String priceOrigin() {
        if (sessions().stream().noneMatch(SessionRecord::hasChain)) {
            return "No day of it had option prices.";
        }
        return isWhollyModelled()
                ? "Every option and futures price is modelled from daily closing levels."
                : Numbers.percent(run.statistics().modelledShare(), 1)
                        + " of the days with prices were priced by a model, the others on quotes.";
    }

    /** The run first, then the comparisons. */
    List<Contender> all() {
        List<Contender> all = new ArrayList<>();
        all.add(run);
        all.addAll(comparisons);
        return all;
    }

    /** The same condors on the same market without a hedge. */
    Optional<Contender> unhedged() {
        return comparisons.stream()
                .filter(other -> !other.isHedged()
                        && other.run()
                                .spec()
                                .mandate()
                                .condor()
                                .equals(mandate().condor()))
                .findFirst();
    }
}

package org.alvh.decision.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.proto.trading.v1.Fill;
import org.alvh.proto.trading.v1.Holding;
import org.alvh.proto.trading.v1.RuleOutcome;
import org.alvh.proto.trading.v1.RuleReading;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.time.RecordedCalendar;
import org.alvh.quant.time.SessionPhase;

/**
 * A decision's outcomes as one reads them: for each, the number that the rule judged, its limit, how the two stand
 * where the rule passes, and their unit. {@link Comparison} says which numbers these are.
 *
 * <p>What buying a condor back costs is logged for all its lots, in hundredths of a point; it is read in points for
 * one lot, as condors are quoted.
 */
public final class Readings {

    private static final double HUNDREDTHS_IN_A_POINT = 100;

    private Readings() {}

    /** One reading an outcome, in the order of the outcomes. */
    public static List<RuleReading> of(Decision decision) {
        return decision.getOutcomesList().stream()
                .map(outcome -> read(decision, outcome))
                .toList();
    }

    /**
     * The market time of a session's decisions: ISO date and time with zone offset and zone. A session that the
     * exchange did not plan is taken for a full one.
     */
    public static String decidedAt(LocalDate session) {
        RecordedCalendar calendar = new RecordedCalendar(List.of(session), ExchangeCalendar.newYork());
        return SessionPhase.DECISION.at(session, calendar).toString();
    }

    private static RuleReading read(Decision decision, RuleOutcome outcome) {
        Map<String, Double> observed = new TreeMap<>();
        outcome.getObservedList().forEach(seen -> observed.put(seen.getName(), seen.getValue()));
        var reading = RuleReading.newBuilder().setOutcome(outcome);
        Comparison.of(outcome.getRule()).stream()
                .filter(comparison -> comparison.isIn(observed))
                .findFirst()
                .ifPresent(comparison -> fill(reading, comparison, observed, decision));
        return reading.build();
    }

    private static void fill(
            RuleReading.Builder reading, Comparison comparison, Map<String, Double> observed, Decision decision) {
        reading.setRelation(comparison.relation()).setUnit(comparison.unit());
        DoubleUnaryOperator scale = value -> value;
        if (comparison.reading().equals(Comparison.DEBIT)) {
            OptionalLong lots = lots(decision, reading.getOutcome().getSubject());
            if (lots.isEmpty()) {
                return;
            }
            scale = hundredths -> hundredths / HUNDREDTHS_IN_A_POINT / lots.getAsLong();
        }
        set(comparison.readingOf(observed), scale, reading::setReading);
        set(comparison.limitOf(observed), scale, reading::setLimit);
    }

    private static void set(OptionalDouble value, DoubleUnaryOperator scale, DoubleConsumer field) {
        value.ifPresent(number -> field.accept(scale.applyAsDouble(number)));
    }

    /** The lots of a condor that was judged: the decision has traded it away, or it is held after it. */
    private static OptionalLong lots(Decision decision, String campaign) {
        LongStream traded = decision.getTradesList().stream()
                .filter(trade -> trade.getGroup().equals(campaign))
                .flatMap(trade -> trade.getFillsList().stream())
                .mapToLong(Fill::getQuantity);
        LongStream held = decision.getHoldingsList().stream()
                .filter(holding -> holding.getGroup().equals(campaign))
                .mapToLong(Holding::getQuantity);
        return LongStream.concat(traded, held).map(Math::abs).max();
    }
}

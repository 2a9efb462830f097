package org.alvh.decision.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.alvh.proto.trading.v1.Relation;
import org.alvh.proto.trading.v1.Unit;

/**
 * What one rule compares with what, as it stands among the numbers of its outcome.
 *
 * @param reading name of the number that is judged
 * @param relation how it stands to the limit where the rule passes; unspecified for a number that only shows what was
 *     chosen
 * @param unit of both
 */
record Comparison(String reading, Relation relation, Limit limit, Unit unit) {

    /** What a reading is compared with. */
    sealed interface Limit {

        /** A number of the outcome. */
        record Seen(String name) implements Limit {}

        /** A number that the rule has in itself. */
        record Fixed(double value) implements Limit {}

        /** Nothing: the rule shows what it chose. */
        record None() implements Limit {}
    }

    /** The name of hundredths of a point times lots, which one reads as points for one lot. */
    static final String DEBIT = "debitHundredths";

    private static final List<Comparison> NOTHING = List.of();

    private static final Comparison LOTS =
            new Comparison("lots", Relation.RELATION_AT_LEAST, new Limit.Fixed(1), Unit.UNIT_COUNT);

    /**
     * The rules that see numbers. A rule with two comparisons makes one or the other, told apart by what it saw: a
     * layer that is wanted is sized, one that is not shows the level.
     */
    private static final Map<String, List<Comparison>> BY_RULE = Map.ofEntries(
            rule("MOST_OPEN", seen("open", Relation.RELATION_BELOW, "most", Unit.UNIT_COUNT)),
            rule("VIX_GATE", seen("vix", Relation.RELATION_BELOW, "below", Unit.UNIT_POINTS)),
            rule("EXPIRY", shown("days", Unit.UNIT_CALENDAR_DAYS)),
            rule("SHORT_PUT", shown("delta", Unit.UNIT_SHARE)),
            rule("SHORT_CALL", shown("delta", Unit.UNIT_SHARE)),
            Map.entry("WINGS", NOTHING),
            rule("SIZE", LOTS),
            rule("MARGIN", seen("requirement", Relation.RELATION_AT_MOST, "excessLiquidity", Unit.UNIT_DOLLARS)),
            Map.entry("QUOTES", NOTHING),
            rule("CREDIT", seen("credit", Relation.RELATION_ABOVE, "fees", Unit.UNIT_DOLLARS)),
            rule("PROFIT_TARGET", seen(DEBIT, Relation.RELATION_AT_MOST, "atMost", Unit.UNIT_POINTS)),
            rule("TIME_EXIT", seen("days", Relation.RELATION_AT_MOST, "atMost", Unit.UNIT_CALENDAR_DAYS)),
            rule("DISARM", seen("vix", Relation.RELATION_BELOW, "below", Unit.UNIT_POINTS)),
            rule("ROLL", seen("vix", Relation.RELATION_ABOVE, "above", Unit.UNIT_POINTS), LOTS),
            rule("REARM", seen("vix", Relation.RELATION_AT_MOST, "atMost", Unit.UNIT_POINTS)),
            rule("TRIGGER", seen("vix", Relation.RELATION_ABOVE, "above", Unit.UNIT_POINTS), LOTS));

    Comparison {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(unit, "unit");
        if (limit instanceof Limit.None != (relation == Relation.RELATION_UNSPECIFIED)) {
            throw new IllegalArgumentException(reading + " stands " + relation + " to " + limit);
        }
    }

    private static Map.Entry<String, List<Comparison>> rule(String name, Comparison... comparisons) {
        return Map.entry(name, List.of(comparisons));
    }

    private static Comparison seen(String reading, Relation relation, String limit, Unit unit) {
        return new Comparison(reading, relation, new Limit.Seen(limit), unit);
    }

    private static Comparison shown(String reading, Unit unit) {
        return new Comparison(reading, Relation.RELATION_UNSPECIFIED, new Limit.None(), unit);
    }

    /** True where it is known what a rule with numbers compares, even if that is nothing. */
    static boolean knows(String rule) {
        return BY_RULE.containsKey(rule);
    }

    /** What a rule can compare, in the order in which it is looked for; nothing for a rule without numbers. */
    static List<Comparison> of(String rule) {
        return BY_RULE.getOrDefault(rule, NOTHING);
    }

    /** True where the outcome saw one of the two numbers at least. */
    boolean isIn(Map<String, Double> observed) {
        return readingOf(observed).isPresent()
                || (limit instanceof Limit.Seen(String name) && observed.containsKey(name));
    }

    OptionalDouble readingOf(Map<String, Double> observed) {
        return find(observed, reading);
    }

    OptionalDouble limitOf(Map<String, Double> observed) {
        return switch (limit) {
            case Limit.Seen(String name) -> find(observed, name);
            case Limit.Fixed(double value) -> OptionalDouble.of(value);
            case Limit.None() -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble find(Map<String, Double> observed, String name) {
        Double value = observed.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}

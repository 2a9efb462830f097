package org.alvh.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.market.SnapshotId;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Holding;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.RuleOutcome;
import org.alvh.quant.trade.Trade;
import org.alvh.quant.trade.Transition;

/** Random values of the trading vocabulary, of every kind that it knows. */
final class TradingCase {

    private final RandomGenerator random;
    private final int most;

    TradingCase(SeededCase seeded) {
        random = seeded.random();
        most = 1 + seeded.size() / 10;
    }

    Book book() {
        return new Book(
                market(),
                "north.core",
                date(),
                pick(Stage.values()),
                1 + random.nextLong(Long.MAX_VALUE),
                pick(AccountState.values()),
                money(),
                money(),
                random.nextBoolean() ? money() : Money.ZERO,
                "hash" + random.nextLong(),
                some(this::position));
    }

    Decision decision() {
        DecisionKey key = new DecisionKey(
                "north.core",
                date(),
                pick(Role.values()),
                "hash" + random.nextLong(),
                new SnapshotId("sim-1-7/" + date() + "/DECISION"),
                1 + random.nextLong(Long.MAX_VALUE));
        return new Decision(key, some(this::outcome), some(this::transition), some(this::trade), some(this::holding));
    }

    MarketId market() {
        return new MarketId(pick(MarketId.Kind.values()), "market-" + random.nextInt());
    }

    Contract contract() {
        return random.nextInt(3) == 0
                ? new FuturesContract(pick(FuturesRoot.values()), date())
                : new OptionContract(
                        pick(OptionRoot.values()), date(), pick(PutCall.values()), random.nextDouble(0.01, 9_000));
    }

    private Position position() {
        return new Position(
                pick(Role.values()),
                "group-" + random.nextInt(),
                contract(),
                quantity(),
                date(),
                random.nextLong(Long.MAX_VALUE),
                random.nextLong(Long.MAX_VALUE));
    }

    private RuleOutcome outcome() {
        return new RuleOutcome(
                "entry",
                "RULE",
                pick(RuleOutcome.Verdict.values()),
                "REASON",
                some(() -> RuleOutcome.saw("x", number())));
    }

    private Transition transition() {
        return new Transition("layer-1", "ARMED", "ON", "TRIGGER", number(), number());
    }

    private Trade trade() {
        List<Fill> fills =
                Stream.generate(this::fill).limit(1 + random.nextInt(most)).toList();
        return new Trade("group-" + random.nextInt(), pick(Trade.Effect.values()), "CAUSE", fills);
    }

    private Fill fill() {
        return new Fill(contract(), quantity(), random.nextLong(Long.MAX_VALUE), money());
    }

    private Holding holding() {
        return new Holding("group-" + random.nextInt(), contract(), quantity());
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most)).toList();
    }

    /** Any double but NaN, those of extreme exponents and the infinities included. */
    private double number() {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
    }

    /** Differences of any two still fit. */
    private Money money() {
        return Money.ofCents(random.nextLong() / 4);
    }

    private long quantity() {
        return (random.nextBoolean() ? 1 : -1) * (1 + random.nextLong(1_000_000));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(5_000, 25_000));
    }

    private <E> E pick(E[] values) {
        return values[random.nextInt(values.length)];
    }
}

package org.alvh.portfolio.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.alvh.portfolio.ledger.AccountType;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.portfolio.standing.AccountClose;
import org.alvh.portfolio.standing.AccountStanding;
import org.alvh.portfolio.standing.HeldGroup;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.testkit.FakeVixMarket;
import org.alvh.quant.testkit.QuotedSlice;
import org.alvh.quant.testkit.Seeded;
import org.alvh.quant.testkit.SeededCase;
import org.alvh.quant.time.ExchangeCalendar;
import org.alvh.quant.trade.Fill;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;

/** What holds of any account at every close, over drawn lives of condors, verticals and futures. */
class AccountLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final LocalDate VIX_EXPIRY = LocalDate.of(2024, 3, 20);
    private static final Money MORE_THAN_THERE_IS = Money.parse("-2000000.00");
    private static final double[] PUTS_AND_CALLS = {5_050, 5_100, 5_200, 5_250};

    @Seeded(cases = 60)
    void booksAreBalancedAndAssetsAreNetLiquidation(SeededCase drawn) {
        RandomGenerator random = drawn.random();
        Desk desk = new Desk("1000000.00");
        LocalDate session = FIRST;
        for (int i = 0; i < 5 + drawn.size() / 5; i++) {
            Valuation valuation = play(desk, session, random);
            assertThat(sum(desk.account.ledger().trialBalance().values())).isEqualTo(Money.ZERO);
            assertThat(desk.account.ledger().balance(AccountType.ASSET)).isEqualTo(valuation.navMid());
            assertThat(desk.account.ledger().balance(LedgerAccount.CASH)).isEqualTo(valuation.cash());
            assertThat(valuation.navLiquidation()).isLessThanOrEqualTo(valuation.navMid());
            session = ExchangeCalendar.newYork().nextSession(session);
        }
    }

    /** Once everything has ended, what the groups brought, interest and capital are all the cash there is. */
    @Seeded(cases = 60)
    void cashIsCapitalAndInterestAndResults(SeededCase drawn) {
        RandomGenerator random = drawn.random();
        Desk desk = new Desk("1000000.00");
        LocalDate session = FIRST;
        while (session.isBefore(VIX_EXPIRY)) {
            play(desk, session, random);
            session = ExchangeCalendar.newYork().nextSession(session);
        }
        play(desk, VIX_EXPIRY, random);
        List<Money> results = new ArrayList<>(
                desk.account.groups().stream().map(GroupResult::pnl).toList());
        results.add(Money.parse("1000000.00"));
        results.add(desk.account.ledger().balance(LedgerAccount.INTEREST).negated());
        assertThat(desk.book().positions()).isEmpty();
        assertThat(sum(results)).isEqualTo(desk.account.ledger().balance(LedgerAccount.CASH));
    }

    /**
     * What all groups have brought at their marks, and interest, is what NAV has gained on the capital; and what they
     * brought since the close before, over or not, is what the account says of today.
     */
    @Seeded(cases = 60)
    void groupsAndInterestAreWhatNavHasGained(SeededCase drawn) {
        RandomGenerator random = drawn.random();
        Desk desk = new Desk("1000000.00");
        Optional<AccountClose> before = Optional.empty();
        Money gainedBefore = Money.ZERO;
        LocalDate session = FIRST;
        while (!session.isAfter(VIX_EXPIRY)) {
            desk.account.fund(Money.ofCents(random.nextLong(-50_000, 50_000) * 2 + 1));
            AccountClose closed = AccountClose.of(desk.account, play(desk, session, random));
            Money gained = sum(desk.account.groups().stream()
                            .map(group -> pnl(desk, group))
                            .toList())
                    .minus(desk.account.ledger().balance(LedgerAccount.INTEREST));
            assertThat(gained).isEqualTo(closed.navMid().minus(closed.capital()));
            AccountStanding standing =
                    new AccountStanding(desk.account.book(), closed.capital(), Optional.of(closed), before);
            assertThat(standing.today())
                    .isEqualTo(before.isEmpty() ? Optional.empty() : Optional.of(gained.minus(gainedBefore)));
            before = Optional.of(closed);
            gainedBefore = gained;
            session = ExchangeCalendar.newYork().nextSession(session);
        }
    }

    private static Money pnl(Desk desk, GroupResult group) {
        return group.open()
                ? sum(HeldGroup.pnlByGroup(
                                HeldGroup.of(List.of(group), desk.account.book().positions(), Map.of()))
                        .values())
                : group.pnl();
    }

    /** An account that is kept as rows between its stages lives the same life as one that stays in memory. */
    @Seeded(cases = 60)
    void anAccountThatIsRestoredAfterEveryStageIsTheSame(SeededCase drawn) {
        long seed = drawn.random().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom again = new SplittableRandom(seed);
        Desk desk = new Desk("1000000.00");
        Desk kept = new Desk("1000000.00").keptBetweenStages();
        desk.account.fund(MORE_THAN_THERE_IS);
        kept.account.fund(MORE_THAN_THERE_IS);
        LocalDate session = FIRST;
        while (!session.isAfter(VIX_EXPIRY)) {
            desk.account.fund(Money.ofCents(random.nextLong(1, 100_000)));
            kept.account.fund(Money.ofCents(again.nextLong(1, 100_000)));
            assertThat(play(kept, session, again)).isEqualTo(play(desk, session, random));
            assertThat(kept.book()).isEqualTo(desk.book());
            assertThat(kept.journal()).isEqualTo(desk.journal());
            session = ExchangeCalendar.newYork().nextSession(session);
        }
        assertThat(kept.account.ledger().trialBalance())
                .isEqualTo(desk.account.ledger().trialBalance());
        assertThat(kept.account.image().pending()).containsExactly(MORE_THAN_THERE_IS);
    }

    /** One session: sometimes an entry, an exit, a hedge; sometimes no chain. Everything ends on the VIX expiry. */
    private static Valuation play(Desk desk, LocalDate session, RandomGenerator random) {
        long vro = random.nextLong(1_000, 4_000);
        desk.open(new SessionOpen(session, Optional.empty(), Optional.of(Desk.official(vro))))
                .afternoon(random.nextLong(480_000, 550_000));
        desk.condors(condorTrades(desk, session, random).toArray(Trade[]::new));
        desk.hedges(hedgeTrades(desk, session, random).toArray(Trade[]::new));
        OptionalDouble yield =
                random.nextInt(5) == 0 ? OptionalDouble.empty() : OptionalDouble.of(5 * random.nextDouble());
        return desk.close(prices(session, random), yield);
    }

    private static List<Trade> condorTrades(Desk desk, LocalDate session, RandomGenerator random) {
        List<Trade> trades = exits(desk, Role.STRATEGY, random);
        if (session.isBefore(VIX_EXPIRY) && random.nextBoolean()) {
            LocalDate expiry = ExchangeCalendar.newYork().plusSessions(session, random.nextInt(1, 4));
            trades.add(Desk.condor(
                    "c-" + session, expiry.isAfter(VIX_EXPIRY) ? VIX_EXPIRY : expiry, random.nextLong(1, 6)));
        }
        return trades;
    }

    private static List<Trade> hedgeTrades(Desk desk, LocalDate session, RandomGenerator random) {
        List<Trade> trades = exits(desk, Role.HEDGE, random);
        if (session.isBefore(VIX_EXPIRY) && random.nextBoolean()) {
            Fill fill = random.nextBoolean()
                    ? Desk.fill(Desk.vx(VIX_EXPIRY), random.nextLong(1, 4), random.nextLong(1_200, 3_000), "1.56")
                    : Desk.fill(
                            Desk.call(OptionRoot.VIX, VIX_EXPIRY, 20),
                            random.nextLong(1, 9),
                            random.nextLong(10, 500),
                            "0.35");
            trades.add(Desk.open("h-" + session, fill));
        }
        return trades;
    }

    /** Closes the first group of a role whole, one time in three. */
    private static List<Trade> exits(Desk desk, Role role, RandomGenerator random) {
        List<Trade> trades = new ArrayList<>();
        List<Position> own = desk.book().positions().stream()
                .filter(position -> position.owner() == role)
                .toList();
        if (!own.isEmpty() && random.nextInt(3) == 0) {
            String group = own.getFirst().group();
            Fill[] fills = own.stream()
                    .filter(position -> position.group().equals(group))
                    .map(position ->
                            Desk.fill(position.contract(), -position.quantity(), random.nextLong(0, 3_000), "0.50"))
                    .toArray(Fill[]::new);
            trades.add(Desk.close(group, "EXIT", fills));
        }
        return trades;
    }

    private static ClosingPrices prices(LocalDate session, RandomGenerator random) {
        List<QuotedSlice> slices = new ArrayList<>();
        for (LocalDate expiry = session.plusDays(1);
                expiry.isBefore(session.plusDays(8));
                expiry = expiry.plusDays(1)) {
            QuotedSlice slice = QuotedSlice.of(OptionRoot.SPXW, session, expiry, 5_150);
            for (double strike : PUTS_AND_CALLS) {
                long bid = random.nextLong(0, 3_000);
                slice = slice.with(
                        strike < 5_150 ? PutCall.PUT : PutCall.CALL, strike, bid, bid + random.nextLong(1, 80));
            }
            slices.add(slice);
        }
        long mark = random.nextLong(1_200, 3_000);
        FakeVixMarket vix = FakeVixMarket.of(QuotedSlice.of(OptionRoot.VIX, session, VIX_EXPIRY, mark / 100.0)
                        .with(PutCall.CALL, 20, mark / 10, mark / 10 + 5))
                .withFutureMark(VIX_EXPIRY, mark);
        return new ClosingPrices(
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new FakeChain(List.copyOf(slices))),
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(random.nextInt(4) == 0 ? vix : vix.withFuture(VIX_EXPIRY, mark - 2, mark + 3)));
    }

    private static Money sum(Iterable<Money> amounts) {
        Money sum = Money.ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }
}

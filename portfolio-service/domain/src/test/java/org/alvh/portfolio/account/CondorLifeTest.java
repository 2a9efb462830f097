package org.alvh.portfolio.account;

import static org.alvh.portfolio.account.Desk.call;
import static org.alvh.portfolio.account.Desk.close;
import static org.alvh.portfolio.account.Desk.fill;
import static org.alvh.portfolio.account.Desk.official;
import static org.alvh.portfolio.account.Desk.open;
import static org.alvh.portfolio.account.Desk.put;
import static org.alvh.quant.instrument.OptionRoot.SPX;
import static org.alvh.quant.instrument.OptionRoot.SPXW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alvh.portfolio.ledger.AccountType;
import org.alvh.portfolio.ledger.JournalEntry;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.testkit.QuotedSlice;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;

/** Lives of one condor, worked by hand to the cent. */
class CondorLifeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);

    /** Two lots. Fees: sold 2 × 0.49829 → 1.00; bought at 1.40 2 × 0.495 → 0.99; at 0.85 2 × 0.405 → 0.81. */
    private static final Trade ENTRY = open(
            "c-1",
            fill(put(SPXW, TUESDAY, 5_060), 2, 140, "0.99"),
            fill(put(SPXW, TUESDAY, 5_100), -2, 460, "1.00"),
            fill(call(SPXW, TUESDAY, 5_200), -2, 370, "1.00"),
            fill(call(SPXW, TUESDAY, 5_240), 2, 85, "0.81"));

    private static final ClosingPrices FRIDAY_CLOSE = new ClosingPrices(
            Optional.of(FakeChain.of(QuotedSlice.of(SPXW, FRIDAY, TUESDAY, 5_150)
                    .with(PutCall.PUT, 5_060, 120, 140)
                    .with(PutCall.PUT, 5_100, 440, 460)
                    .with(PutCall.CALL, 5_200, 300, 330)
                    .with(PutCall.CALL, 5_240, 60, 75))),
            Optional.empty());

    private final Desk desk = new Desk("100000.00");

    /** Credit 6.05 × 200 = 1,210.00 less fees 3.80. Marked at the fills, only the fees are lost. */
    @Test
    void takesTheCreditAndTiesUpTheWing() {
        desk.decidingOn(FRIDAY).condors(ENTRY);
        assertThat(desk.book().cash()).isEqualTo(Money.parse("101206.20"));
        assertThat(desk.book().nav()).isEqualTo(Money.parse("99996.20"));
        assertThat(desk.book().margin()).isEqualTo(Money.parse("8000.00"));
    }

    /**
     * Mids 1.30, 4.50, 3.15 and 0.675: (1.30 − 4.50 − 3.15 + 0.675) × 200 = −1,135.00. Liquidation: longs at bid,
     * shorts at ask, (1.20 − 4.60 − 3.30 + 0.60) × 200 = −1,220.00.
     */
    @Test
    void isMarkedAtMidAndLiquidatedAtNatural() {
        Valuation valuation = friday();
        assertThat(valuation)
                .isEqualTo(new Valuation(
                        FRIDAY,
                        Money.parse("100071.20"),
                        Money.parse("99986.20"),
                        Money.parse("101206.20"),
                        Money.parse("8000.00"),
                        1,
                        0,
                        4));
        assertThat(desk.account.ledger().balance(LedgerAccount.MARKS)).isEqualTo(Money.parse("75.00"));
    }

    /**
     * No chain on Monday: Friday's marks stand. Three days' interest on Friday's cash at 5.25 %: 10,120,620 ×
     * 0.0525 × 3/365 = 4,367.1168 cents.
     */
    @Test
    void keepsItsMarksOverASessionWithoutChainAndEarnsInterest() {
        friday();
        Valuation valuation = monday();
        assertThat(valuation)
                .isEqualTo(new Valuation(
                        MONDAY,
                        Money.parse("100114.87"),
                        Money.parse("100029.87"),
                        Money.parse("101249.87"),
                        Money.parse("8000.00"),
                        1,
                        4,
                        4));
    }

    /**
     * SPX closes at 5,226.40: the short call pays out 26.40 × 200 = 5,280.00, everything else is worthless. Interest
     * of one day on 101,249.87 at 5.29 %: 1,467.4296 cents, and with Monday's 0.1168 carried 1,467.5465, so 14.68
     * where 14.67 would be posted without. 100,000 + 1,210 − 3.80 + 43.67 − 5,280 + 14.68 = 95,984.55.
     */
    @Test
    void settlesOnTheCloseWithOneSpreadInTheMoney() {
        friday();
        monday();
        desk.morning(TUESDAY).afternoon(522_640);
        assertThat(desk.book().cash()).isEqualTo(Money.parse("95969.87"));
        assertThat(desk.book().positions()).isEmpty();
        assertThat(desk.account.settlements())
                .extracting(Settled::cash)
                .containsExactly(Money.ZERO, Money.ZERO, Money.parse("-5280.00"), Money.ZERO);
        Valuation valuation = desk.condors().hedges().account.close(Desk.NO_PRICES, OptionalDouble.of(5.29));
        assertThat(valuation)
                .isEqualTo(new Valuation(
                        TUESDAY,
                        Money.parse("95984.55"),
                        Money.parse("95984.55"),
                        Money.parse("95984.55"),
                        Money.ZERO,
                        0,
                        0,
                        0));
    }

    /** −5,280.00 + 1,210.00 − 3.80 = −4,073.80, and the books say the same, account by account. */
    @Test
    void leavesItsResultInTheBooks() {
        friday();
        monday();
        desk.morning(TUESDAY).afternoon(522_640).condors().hedges().account.close(Desk.NO_PRICES, Desk.NO_YIELD);
        assertThat(desk.account.groups())
                .containsExactly(new GroupResult(
                        Role.STRATEGY,
                        "c-1",
                        FRIDAY,
                        TUESDAY,
                        Money.parse("-1210.00"),
                        Money.parse("-5280.00"),
                        Money.parse("3.80"),
                        Money.ZERO,
                        false));
        assertThat(desk.account.groups().getFirst().pnl()).isEqualTo(Money.parse("-4073.80"));
        assertThat(desk.account.ledger().trialBalance())
                .isEqualTo(Map.of(
                        LedgerAccount.CASH,
                        Money.parse("95969.87"),
                        LedgerAccount.CAPITAL,
                        Money.parse("-100000.00"),
                        LedgerAccount.positions(Role.STRATEGY),
                        Money.ZERO,
                        LedgerAccount.MARKS,
                        Money.ZERO,
                        LedgerAccount.UNREALISED,
                        Money.ZERO,
                        LedgerAccount.fees(Role.STRATEGY),
                        Money.parse("3.80"),
                        LedgerAccount.realised(Role.STRATEGY),
                        Money.parse("4070.00"),
                        LedgerAccount.INTEREST,
                        Money.parse("-43.67")));
    }

    /**
     * The condor of the reference journal that hledger, ledger and beancount accept: credit 605.00, commission 2.60,
     * cash 602.40; on the morning value 1,281.10 every leg is worthless.
     */
    @Test
    void reproducesTheReferenceJournal() {
        LocalDate opened = LocalDate.of(2011, 1, 3);
        LocalDate expiry = LocalDate.of(2011, 1, 21);
        desk.decidingOn(opened)
                .condors(open(
                        "ic",
                        fill(put(SPX, expiry, 1_230), -1, 460, "0.65"),
                        fill(put(SPX, expiry, 1_175), 1, 140, "0.65"),
                        fill(call(SPX, expiry, 1_300), -1, 370, "0.65"),
                        fill(call(SPX, expiry, 1_325), 1, 85, "0.65")));
        assertThat(desk.book().cash()).isEqualTo(Money.parse("100602.40"));
        assertThat(desk.account.ledger().balance(AccountType.EXPENSE)).isEqualTo(Money.parse("2.60"));
        assertThat(desk.account.ledger().balance(LedgerAccount.positions(Role.STRATEGY)))
                .isEqualTo(Money.parse("-605.00"));
        desk.hedges().account.close(Desk.NO_PRICES, Desk.NO_YIELD);
        desk.open(new SessionOpen(expiry, Optional.of(official(128_110)), Optional.empty()));
        assertThat(desk.book().cash()).isEqualTo(Money.parse("100602.40"));
        assertThat(desk.book().positions()).isEmpty();
        assertThat(desk.account.ledger().balance(LedgerAccount.realised(Role.STRATEGY)))
                .isEqualTo(Money.parse("-605.00"));
        assertThat(desk.account.groups().getFirst().pnl()).isEqualTo(Money.parse("602.40"));
    }

    /**
     * Monday: both shorts are bought back at 2.00 and 1.50, the long put is sold at 0.40, nobody bids for the long
     * call. Paid 700.00, received 80.00, fees 2.60: cash 101,206.20 − 622.60 = 100,583.60. The call settles at
     * nothing on Tuesday, and only then is the campaign over: 1,210.00 − 620.00 − 6.40 = 583.60.
     */
    @Test
    void waitsForABidlessLegBeforeItIsOver() {
        friday();
        desk.decidingOn(MONDAY)
                .condors(close(
                        "c-1",
                        "TARGET",
                        fill(put(SPXW, TUESDAY, 5_100), 2, 200, "0.99"),
                        fill(call(SPXW, TUESDAY, 5_200), 2, 150, "0.81"),
                        fill(put(SPXW, TUESDAY, 5_060), -2, 40, "0.80")));
        assertThat(desk.book().cash()).isEqualTo(Money.parse("100583.60"));
        assertThat(desk.book().margin()).isEqualTo(Money.ZERO);
        assertThat(desk.account.groups().getFirst().open()).isTrue();
        assertThat(desk.hedges().account.close(Desk.NO_PRICES, Desk.NO_YIELD).condorsOpen())
                .isZero();
        desk.morning(TUESDAY).afternoon(515_000);
        assertThat(desk.account.groups().getFirst().open()).isFalse();
        assertThat(desk.account.groups().getFirst().pnl()).isEqualTo(Money.parse("583.60"));
    }

    /** Market time of each entry: 08:30, 15:00, 15:10 and 15:15 in Chicago; daylight time began on 2024-03-10. */
    @Test
    void booksAtMarketTime() {
        friday();
        monday();
        desk.morning(TUESDAY).afternoon(522_640);
        assertThat(desk.account.ledger().journal())
                .extracting(JournalEntry::description, entry -> entry.at().toString())
                .startsWith(
                        tuple("Deposit of capital", "2024-03-08T08:30-06:00[America/Chicago]"),
                        tuple("Open c-1: ENTRY", "2024-03-08T15:10-06:00[America/Chicago]"),
                        tuple("Marks at mid", "2024-03-08T15:15-06:00[America/Chicago]"),
                        tuple("Interest for 3 days", "2024-03-11T15:15-05:00[America/Chicago]"),
                        tuple(
                                "Settlement of SPXW 2024-03-12 PUT 5060 on 5226.40 (OFFICIAL)",
                                "2024-03-12T15:00-05:00[America/Chicago]"));
    }

    private Valuation friday() {
        return desk.decidingOn(FRIDAY).condors(ENTRY).hedges().account.close(FRIDAY_CLOSE, OptionalDouble.of(5.20));
    }

    private Valuation monday() {
        return desk.decidingOn(MONDAY).condors().hedges().account.close(Desk.NO_PRICES, OptionalDouble.of(5.25));
    }
}

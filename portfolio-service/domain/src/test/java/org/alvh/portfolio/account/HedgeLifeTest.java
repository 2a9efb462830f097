package org.alvh.portfolio.account;

import static org.alvh.portfolio.account.Desk.call;
import static org.alvh.portfolio.account.Desk.close;
import static org.alvh.portfolio.account.Desk.fill;
import static org.alvh.portfolio.account.Desk.official;
import static org.alvh.portfolio.account.Desk.open;
import static org.alvh.portfolio.account.Desk.vx;
import static org.alvh.quant.instrument.OptionRoot.VIX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.alvh.portfolio.ledger.LedgerAccount;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeVixMarket;
import org.alvh.quant.trade.Role;
import org.junit.jupiter.api.Test;

/** Futures and VIX options of an account of $100,000.00, worked by hand to the cent. */
class HedgeLifeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 15);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 18);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 19);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 3, 20);

    private final Desk desk = new Desk("100000.00");

    /** Bought at 15.00, settled at 15.25: 0.25 × 1,000 in cash; at the bid of 15.20 it would bring 50.00 less. */
    @Test
    void paysVariationInCashAtEachClose() {
        Valuation valuation = friday();
        assertThat(valuation)
                .isEqualTo(new Valuation(
                        FRIDAY,
                        Money.parse("100248.44"),
                        Money.parse("100198.44"),
                        Money.parse("100248.44"),
                        Money.parse("5000.00"),
                        0,
                        0,
                        1));
        assertThat(desk.account.ledger().balance(LedgerAccount.realised(Role.HEDGE)))
                .isEqualTo(Money.parse("-250.00"));
    }

    /** 15.25 to 14.90 costs 350.00; from 14.90 to the VRO of 16.13 it brings 1,230.00: 1,130.00 in all, less the fee. */
    @Test
    void settlesAFutureOnVroFromItsLastMark() {
        friday();
        assertThat(closing(MONDAY, futures(1_485, 1_495).withFutureMark(EXPIRY, 1_490))
                        .cash())
                .isEqualTo(Money.parse("99898.44"));
        closing(TUESDAY, FakeVixMarket.of());
        desk.open(new SessionOpen(EXPIRY, Optional.empty(), Optional.of(official(1_613))));
        assertThat(desk.book().cash()).isEqualTo(Money.parse("101128.44"));
        assertThat(desk.book().positions()).isEmpty();
        assertThat(desk.account.groups().getFirst().pnl()).isEqualTo(Money.parse("1128.44"));
    }

    /** Sold at 14.80 after a mark of 15.25: the last 0.45 against the account, and the second fee. */
    @Test
    void paysTheLastVariationWhenAFutureIsSold() {
        friday();
        desk.decidingOn(MONDAY).condors().hedges(close("layer-3", "DISARM", fill(vx(EXPIRY), -1, 1_480, "1.56")));
        assertThat(desk.book().cash()).isEqualTo(Money.parse("99796.88"));
        assertThat(desk.book().margin()).isEqualTo(Money.ZERO);
        assertThat(desk.account.groups().getFirst().pnl()).isEqualTo(Money.parse("-203.12"));
    }

    /** Without a settlement price the last mark stands, and nothing is paid twice once there is one again. */
    @Test
    void paysNoVariationWithoutASettlementPrice() {
        friday();
        Valuation monday = closing(MONDAY, FakeVixMarket.of());
        assertThat(monday.cash()).isEqualTo(Money.parse("100248.44"));
        assertThat(monday.staleMarks()).isEqualTo(1);
        Valuation tuesday = closing(TUESDAY, futures(1_485, 1_495).withFutureMark(EXPIRY, 1_490));
        assertThat(tuesday.cash()).isEqualTo(Money.parse("99898.44"));
        assertThat(tuesday.staleMarks()).isZero();
    }

    /** A settlement price without a quote: it counts once, with the quote that comes later. */
    @Test
    void paysVariationOnceWhereTheQuoteIsMissing() {
        friday();
        assertThat(closing(MONDAY, FakeVixMarket.of().withFutureMark(EXPIRY, 1_490))
                        .staleMarks())
                .isEqualTo(1);
        assertThat(closing(TUESDAY, futures(1_485, 1_495).withFutureMark(EXPIRY, 1_490))
                        .cash())
                .isEqualTo(Money.parse("99898.44"));
    }

    @Test
    void keepsTheMarkOfAFutureThatIsQuotedButNotSettled() {
        friday();
        Valuation monday = closing(MONDAY, futures(1_485, 1_495));
        assertThat(monday.cash()).isEqualTo(Money.parse("100248.44"));
        assertThat(monday.staleMarks()).isEqualTo(1);
    }

    /** VRO 33.27: the 20 calls are worth 13.27 × 300, the 30 calls sold cost 3.27 × 300: 3,981 − 981 = 3,000.00. */
    @Test
    void settlesAVerticalOnVro() {
        desk.decidingOn(FRIDAY)
                .condors()
                .hedges(open(
                        "layer-2",
                        fill(call(VIX, EXPIRY, 20), 3, 110, "1.04"),
                        fill(call(VIX, EXPIRY, 30), -3, 25, "0.65")))
                .account
                .close(Desk.NO_PRICES, Desk.NO_YIELD);
        assertThat(desk.book().cash()).isEqualTo(Money.parse("99743.31"));
        assertThat(desk.book().margin()).isEqualTo(Money.ZERO);
        desk.open(new SessionOpen(EXPIRY, Optional.of(official(515_000)), Optional.of(official(3_327))));
        assertThat(desk.account.settlements())
                .extracting(Settled::cash)
                .containsExactly(Money.parse("3981.00"), Money.parse("-981.00"));
        assertThat(desk.book().cash()).isEqualTo(Money.parse("102743.31"));
        assertThat(desk.account.groups().getFirst().pnl()).isEqualTo(Money.parse("2743.31"));
    }

    private Valuation friday() {
        return desk.decidingOn(FRIDAY)
                .condors()
                .hedges(open("layer-3", fill(vx(EXPIRY), 1, 1_500, "1.56")))
                .account
                .close(
                        new ClosingPrices(
                                Optional.empty(),
                                Optional.of(futures(1_520, 1_530).withFutureMark(EXPIRY, 1_525))),
                        Desk.NO_YIELD);
    }

    private Valuation closing(LocalDate session, FakeVixMarket market) {
        return desk.decidingOn(session)
                .condors()
                .hedges()
                .account
                .close(new ClosingPrices(Optional.empty(), Optional.of(market)), Desk.NO_YIELD);
    }

    private static FakeVixMarket futures(long bid, long ask) {
        return FakeVixMarket.of().withFuture(EXPIRY, bid, ask);
    }
}

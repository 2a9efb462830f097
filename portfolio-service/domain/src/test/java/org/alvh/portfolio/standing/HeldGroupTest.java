package org.alvh.portfolio.standing;

import static org.alvh.portfolio.account.Desk.call;
import static org.alvh.portfolio.account.Desk.close;
import static org.alvh.portfolio.account.Desk.fill;
import static org.alvh.portfolio.account.Desk.open;
import static org.alvh.portfolio.account.Desk.put;
import static org.alvh.portfolio.account.Desk.vx;
import static org.alvh.quant.instrument.OptionRoot.SPXW;
import static org.alvh.quant.instrument.OptionRoot.VIX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alvh.portfolio.account.ClosingPrices;
import org.alvh.portfolio.account.Desk;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.FuturesRoot;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.PutCall;
import org.alvh.quant.money.Money;
import org.alvh.quant.testkit.FakeChain;
import org.alvh.quant.testkit.FakeVixMarket;
import org.alvh.quant.testkit.QuotedSlice;
import org.alvh.quant.trade.Role;
import org.alvh.quant.trade.Trade;
import org.junit.jupiter.api.Test;

/** Open groups of an account of $100,000.00, valued by hand from their fills and marks. */
class HeldGroupTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);
    private static final LocalDate EXPIRY = LocalDate.of(2024, 3, 15);
    private static final LocalDate VIX_EXPIRY = LocalDate.of(2024, 3, 20);

    /** Two lots for 4.60 + 3.70 − 1.40 − 0.85 = 6.05 points, 1,210.00; fees 3.80. */
    private static final Trade CONDOR = open(
            "c-1",
            fill(put(SPXW, EXPIRY, 5_060), 2, 140, "0.99"),
            fill(put(SPXW, EXPIRY, 5_100), -2, 460, "1.00"),
            fill(call(SPXW, EXPIRY, 5_200), -2, 370, "1.00"),
            fill(call(SPXW, EXPIRY, 5_240), 2, 85, "0.81"));

    private final Desk desk = new Desk("100000.00");

    /** Marked at the fills until the first close: only the fees are lost. */
    @Test
    void isWorthItsEntryUntilItsFirstClose() {
        desk.decidingOn(FRIDAY).condors(CONDOR);
        HeldGroup condor = only(Map.of());
        assertThat(condor.lots()).isEqualTo(2);
        assertThat(condor.entryPoints()).isEqualTo(6.05);
        assertThat(condor.markPoints()).isEqualTo(6.05);
        assertThat(condor.captured()).hasValue(0);
        assertThat(condor.pnl()).isEqualTo(Money.parse("-3.80"));
        assertThat(condor.today()).isEqualTo(Money.parse("-3.80"));
        assertThat(condor.condor()).contains(new IronCondor(SPXW, EXPIRY, 5_060, 5_100, 5_200, 5_240));
    }

    /**
     * Friday's mids 1.30, 4.50, 3.15 and 0.675 make 5.675 points to close: 0.375 of 6.05 is kept. 75.00 − 3.80 = 71.20.
     * Monday's 1.00, 3.00, 2.00 and 0.50 make 3.50 points: (6.05 − 3.50) × 200 − 3.80 = 506.20, that is 435.00 more.
     */
    @Test
    void countsTodayFromTheCloseOfTheSessionBefore() {
        friday();
        HeldGroup friday = only(Map.of());
        assertThat(friday.markPoints()).isEqualTo(5.675);
        assertThat(friday.captured()).hasValue(75.0 / 1_210);
        assertThat(friday.pnl()).isEqualTo(Money.parse("71.20"));
        assertThat(friday.today()).isEqualTo(Money.parse("71.20"));
        Map<String, Money> fridays = HeldGroup.pnlByGroup(List.of(friday));
        desk.decidingOn(MONDAY).condors().hedges();
        assertThat(only(fridays).today()).isEqualTo(Money.ZERO);
        desk.close(chain(MONDAY, 90, 110, 290, 310, 190, 210, 45, 55), Desk.NO_YIELD);
        assertThat(only(fridays).markPoints()).isEqualTo(3.5);
        assertThat(only(fridays).captured()).hasValue(510.0 / 1_210);
        assertThat(only(fridays).pnl()).isEqualTo(Money.parse("506.20"));
        assertThat(only(fridays).today()).isEqualTo(Money.parse("435.00"));
    }

    /**
     * The exit pays 2.00 + 1.50 points, receives 0.40 and leaves the call at 5240 at its mark of 0.675. Cash
     * −200 × 3.10 = −620.00, fees 2.60. Kept of the credit: 1,210.00 − 620.00 + 135.00 = 725.00.
     */
    @Test
    void aLeftOverLongStandsForItsCampaignWithoutACondor() {
        friday();
        Map<String, Money> fridays = HeldGroup.pnlByGroup(List.of(only(Map.of())));
        desk.decidingOn(MONDAY)
                .condors(close(
                        "c-1",
                        "TIME_EXIT",
                        fill(put(SPXW, EXPIRY, 5_100), 2, 200, "0.99"),
                        fill(call(SPXW, EXPIRY, 5_200), 2, 150, "0.81"),
                        fill(put(SPXW, EXPIRY, 5_060), -2, 40, "0.80")));
        HeldGroup left = only(fridays);
        assertThat(left.condor()).isEmpty();
        assertThat(left.legs()).hasSize(1);
        assertThat(left.lots()).isEqualTo(2);
        assertThat(left.entryPoints()).isEqualTo(6.05);
        assertThat(left.markPoints()).isEqualTo(-0.675);
        assertThat(left.captured()).hasValue(725.0 / 1_210);
        assertThat(left.pnl()).isEqualTo(Money.parse("718.60"));
        assertThat(left.today()).isEqualTo(Money.parse("647.40"));
    }

    /** Three verticals at 1.10 less 0.25: 255.00 and 1.69 of fees. Marked 1.50 less 0.30: 360.00. */
    @Test
    void aVerticalIsPaidFor() {
        desk.decidingOn(FRIDAY)
                .condors()
                .hedges(open(
                        "layer-2",
                        fill(call(VIX, VIX_EXPIRY, 20), 3, 110, "1.04"),
                        fill(call(VIX, VIX_EXPIRY, 30), -3, 25, "0.65")));
        desk.close(
                vix(FakeVixMarket.of(QuotedSlice.of(VIX, FRIDAY, VIX_EXPIRY, 18)
                        .with(PutCall.CALL, 20, 140, 160)
                        .with(PutCall.CALL, 30, 25, 35))),
                Desk.NO_YIELD);
        HeldGroup vertical = only(Map.of());
        assertThat(vertical.lots()).isEqualTo(3);
        assertThat(vertical.entryPoints()).isEqualTo(-0.85);
        assertThat(vertical.markPoints()).isEqualTo(-1.2);
        assertThat(vertical.captured()).isEmpty();
        assertThat(vertical.pnl()).isEqualTo(Money.parse("103.31"));
        assertThat(vertical.condor()).isEmpty();
    }

    /**
     * One VX and two VXM at 15.00 are twelve lots of 100 dollars a point. Settled at 15.25 they receive 250.00 + 50.00
     * of variation; fees 1.56 + 0.49. On Monday at 14.90 they pay 420.00.
     */
    @Test
    void futuresBringTheirVariationAndCountByWhatTheyHedge() {
        desk.decidingOn(FRIDAY)
                .condors()
                .hedges(open(
                        "layer-3",
                        fill(vx(VIX_EXPIRY), 1, 1_500, "1.56"),
                        fill(new FuturesContract(FuturesRoot.VXM, VIX_EXPIRY), 2, 1_500, "0.49")));
        assertThat(only(Map.of()).markPoints()).isEqualTo(-15);
        desk.close(futureAt(1_525), Desk.NO_YIELD);
        HeldGroup friday = only(Map.of());
        assertThat(friday.lots()).isEqualTo(12);
        assertThat(friday.entryPoints()).isEqualTo(-15);
        assertThat(friday.markPoints()).isEqualTo(-15.25);
        assertThat(friday.captured()).isEmpty();
        assertThat(friday.pnl()).isEqualTo(Money.parse("297.95"));
        Map<String, Money> fridays = HeldGroup.pnlByGroup(List.of(friday));
        desk.decidingOn(MONDAY).condors().hedges().close(futureAt(1_490), Desk.NO_YIELD);
        assertThat(only(fridays).pnl()).isEqualTo(Money.parse("-122.05"));
        assertThat(only(fridays).today()).isEqualTo(Money.parse("-420.00"));
    }

    /** Opened on Monday, after the close that it is compared with: all of it is today's. */
    @Test
    void whatWasOpenedSinceCountsWhole() {
        friday();
        Map<String, Money> fridays = HeldGroup.pnlByGroup(held(Map.of()));
        desk.decidingOn(MONDAY).condors().hedges(open("layer-1", fill(call(VIX, VIX_EXPIRY, 25), 7, 190, "3.12")));
        List<HeldGroup> groups = held(fridays);
        assertThat(groups).extracting(group -> group.result().group()).containsExactly("c-1", "layer-1");
        assertThat(GroupTotal.of(Role.STRATEGY, groups)).isEqualTo(new GroupTotal(2, Money.parse("71.20"), Money.ZERO));
        assertThat(GroupTotal.of(Role.HEDGE, groups))
                .isEqualTo(new GroupTotal(7, Money.parse("-3.12"), Money.parse("-3.12")));
    }

    /** The call pays out 5,226.40 − 5,200.00 twice; a group that is over is in no total, whatever it was before. */
    @Test
    void whatHasSettledIsNoOpenGroup() {
        desk.decidingOn(FRIDAY).condors(Desk.condor("c-2", TUESDAY, 2)).hedges();
        desk.close(Desk.NO_PRICES, Desk.NO_YIELD);
        Map<String, Money> fridays = HeldGroup.pnlByGroup(held(Map.of()));
        desk.morning(TUESDAY).afternoon(522_640);
        assertThat(fridays).containsOnlyKeys("c-2");
        assertThat(held(fridays)).isEmpty();
        assertThat(GroupTotal.of(Role.STRATEGY, held(fridays))).isEqualTo(new GroupTotal(0, Money.ZERO, Money.ZERO));
    }

    @Test
    void refusesLegsOfAnotherGroup() {
        desk.decidingOn(FRIDAY).condors(CONDOR);
        GroupResult other = new GroupResult(
                Role.STRATEGY, "c-9", FRIDAY, FRIDAY, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeldGroup(other, desk.account.book().positions(), Optional.empty()))
                .withMessage("SPXW 2024-03-15 PUT 5060 of STRATEGY c-1 is no leg of STRATEGY c-9");
    }

    private void friday() {
        desk.decidingOn(FRIDAY).condors(CONDOR).hedges();
        desk.close(chain(FRIDAY, 120, 140, 440, 460, 300, 330, 60, 75), Desk.NO_YIELD);
    }

    private HeldGroup only(Map<String, Money> before) {
        List<HeldGroup> groups = held(before);
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    private List<HeldGroup> held(Map<String, Money> before) {
        return HeldGroup.of(desk.account.groups(), desk.account.book().positions(), before);
    }

    /** Bids and asks of the condor's legs, from the lowest strike up. */
    private static ClosingPrices chain(LocalDate session, long... quotes) {
        return new ClosingPrices(
                Optional.of(FakeChain.of(QuotedSlice.of(SPXW, session, EXPIRY, 5_150)
                        .with(PutCall.PUT, 5_060, quotes[0], quotes[1])
                        .with(PutCall.PUT, 5_100, quotes[2], quotes[3])
                        .with(PutCall.CALL, 5_200, quotes[4], quotes[5])
                        .with(PutCall.CALL, 5_240, quotes[6], quotes[7]))),
                Optional.empty());
    }

    private static ClosingPrices futureAt(long hundredths) {
        return vix(FakeVixMarket.of()
                .withFuture(VIX_EXPIRY, hundredths - 5, hundredths + 5)
                .withFutureMark(VIX_EXPIRY, hundredths));
    }

    private static ClosingPrices vix(FakeVixMarket market) {
        return new ClosingPrices(Optional.empty(), Optional.of(market));
    }
}

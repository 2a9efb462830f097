package org.alvh.portfolio.service.standing;

import java.time.LocalDate;
import org.alvh.portfolio.standing.AccountStanding;
import org.alvh.proto.portfolio.v1.CondorShape;
import org.alvh.proto.portfolio.v1.GroupTotal;
import org.alvh.proto.portfolio.v1.HeldGroup;
import org.alvh.proto.portfolio.v1.Standing;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.time.DayCount;
import org.alvh.quant.trade.Book;
import org.alvh.wire.BookWire;

/** What accounts and their groups stand at, as messages. */
public final class StandingWire {

    private StandingWire() {}

    public static Standing write(AccountStanding standing) {
        Book book = standing.book();
        Standing.Builder message = Standing.newBuilder()
                .setNavMidCents(book.nav().cents())
                .setCashCents(book.cash().cents())
                .setMarginCents(book.margin().cents())
                .setFreeCashCents(book.freeCash().cents())
                .setExcessLiquidityCents(book.excessLiquidity().cents())
                .setCondorsOpen(standing.condorsOpen())
                .setRiskNotionalCents(standing.riskNotional().cents())
                .setStaleMarks(standing.staleMarks());
        standing.navLiquidation().ifPresent(liquidation -> message.setNavLiquidationCents(liquidation.cents()));
        standing.today().ifPresent(today -> message.setTodayCents(today.cents()));
        if (!book.margin().isZero()) {
            message.setLiquidityRatio(book.liquidityRatio());
        }
        return message.build();
    }

    /**
     * One open group.
     *
     * @param session of the book, from which the days to expiry count
     */
    public static HeldGroup write(org.alvh.portfolio.standing.HeldGroup group, LocalDate session) {
        HeldGroup.Builder message = HeldGroup.newBuilder()
                .setOwner(BookWire.ROLE.write(group.result().owner()))
                .setGroup(group.result().group())
                .setOpened(group.result().opened().toString())
                .setLots(group.lots())
                .setEntryPoints(group.entryPoints())
                .setMarkPoints(group.markPoints())
                .setPnlCents(group.pnl().cents())
                .setTodayCents(group.today().cents())
                .setOpeningFeesCents(group.result().openingFees().cents());
        group.legs().forEach(leg -> message.addLegs(BookWire.write(leg)));
        group.captured().ifPresent(message::setCaptured);
        group.condor().ifPresent(condor -> message.setCondor(write(condor, session)));
        return message.build();
    }

    private static CondorShape write(IronCondor condor, LocalDate session) {
        return CondorShape.newBuilder()
                .setLongPut(condor.longPut())
                .setShortPut(condor.shortPut())
                .setShortCall(condor.shortCall())
                .setLongCall(condor.longCall())
                .setExpiry(condor.expiry().toString())
                .setDays(DayCount.calendarDays(session, condor.expiry()))
                .setMorningSettled(condor.root().settlement() == Settlement.AM)
                .build();
    }

    public static GroupTotal write(org.alvh.portfolio.standing.GroupTotal total) {
        return GroupTotal.newBuilder()
                .setLots(total.lots())
                .setPnlCents(total.pnl().cents())
                .setTodayCents(total.today().cents())
                .build();
    }
}

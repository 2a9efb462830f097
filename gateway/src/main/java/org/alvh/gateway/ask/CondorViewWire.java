package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.List;
import org.alvh.gateway.view.CondorDecisionView.Exit;
import org.alvh.gateway.view.CondorDecisionView.NearestView;
import org.alvh.gateway.view.CondorDecisionView.OutlookView;
import org.alvh.gateway.view.CondorDecisionView.SketchView;
import org.alvh.gateway.view.CondorView;
import org.alvh.gateway.view.StrikesView;
import org.alvh.proto.common.v1.OptionRoot;
import org.alvh.proto.common.v1.PutCall;
import org.alvh.proto.portfolio.v1.CondorShape;
import org.alvh.proto.portfolio.v1.HeldGroup;
import org.alvh.proto.strategy.v1.CondorOutlook;
import org.alvh.proto.strategy.v1.CondorSketch;
import org.alvh.proto.strategy.v1.ExitRule;
import org.alvh.quant.instrument.Settlement;
import org.alvh.quant.money.Money;
import org.alvh.wire.EnumWire;

/** Condors: those that are open, that which was not sold, and what comes next. */
final class CondorViewWire {

    private static final EnumWire<Exit, ExitRule> EXIT = EnumWire.of("EXIT_RULE_", Exit.class, ExitRule.class);
    private static final EnumWire<org.alvh.quant.instrument.PutCall, PutCall> SIDE =
            EnumWire.of("PUT_CALL_", org.alvh.quant.instrument.PutCall.class, PutCall.class);
    private static final EnumWire<org.alvh.quant.instrument.OptionRoot, OptionRoot> ROOT =
            EnumWire.of("OPTION_ROOT_", org.alvh.quant.instrument.OptionRoot.class, OptionRoot.class);

    private CondorViewWire() {}

    static CondorView condor(HeldGroup group, SessionPricing priced) {
        CondorShape shape = group.getCondor();
        return new CondorView(
                group.getGroup(),
                LocalDate.parse(group.getOpened()),
                LocalDate.parse(shape.getExpiry()),
                shape.getDays(),
                shape.getMorningSettled() ? Settlement.AM : Settlement.PM,
                group.getLots(),
                new StrikesView(shape.getLongPut(), shape.getShortPut(), shape.getShortCall(), shape.getLongCall()),
                group.getEntryPoints(),
                group.getMarkPoints(),
                Pricing.anyModelled(List.of(priced.spx())),
                Fields.number(group.hasCaptured(), group.getCaptured()),
                Money.ofCents(group.getPnlCents()),
                Money.ofCents(group.getTodayCents()),
                Money.ofCents(group.getOpeningFeesCents()));
    }

    static SketchView sketch(CondorSketch sketch) {
        return new SketchView(
                LocalDate.parse(sketch.getExpiry()),
                ROOT.read(sketch.getRootValue()).settlement(),
                new StrikesView(sketch.getLongPut(), sketch.getShortPut(), sketch.getShortCall(), sketch.getLongCall()),
                Fields.points(sketch.getCreditMidHundredths()),
                sketch.getModelled(),
                sketch.getLots());
    }

    static OutlookView outlook(CondorOutlook outlook) {
        return new OutlookView(
                outlook.getCampaign(),
                EXIT.read(outlook.getExitRuleValue()),
                LocalDate.parse(outlook.getExitOn()),
                outlook.getExitDays(),
                Fields.number(outlook.hasProfitDebitPoints(), outlook.getProfitDebitPoints()),
                Fields.number(outlook.hasDebitPoints(), outlook.getDebitPoints()),
                new NearestView(
                        SIDE.read(outlook.getNearestSideValue()),
                        outlook.getNearestPoints(),
                        Fields.number(outlook.hasNearestExpectedMoves(), outlook.getNearestExpectedMoves())));
    }
}

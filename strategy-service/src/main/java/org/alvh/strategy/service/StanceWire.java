package org.alvh.strategy.service;

import java.util.OptionalDouble;
import org.alvh.proto.strategy.v1.ExitRule;
import org.alvh.quant.instrument.IronCondor;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.instrument.PutCall;
import org.alvh.strategy.CondorOutlook;
import org.alvh.strategy.CondorSketch;
import org.alvh.wire.EnumWire;

/** Sketches and outlooks of condors as messages. */
final class StanceWire {

    private static final EnumWire<CondorOutlook.ExitRule, ExitRule> EXIT =
            EnumWire.of("EXIT_RULE_", CondorOutlook.ExitRule.class, ExitRule.class);

    private static final EnumWire<OptionRoot, org.alvh.proto.common.v1.OptionRoot> ROOT =
            EnumWire.of("OPTION_ROOT_", OptionRoot.class, org.alvh.proto.common.v1.OptionRoot.class);

    private static final EnumWire<PutCall, org.alvh.proto.common.v1.PutCall> SIDE =
            EnumWire.of("PUT_CALL_", PutCall.class, org.alvh.proto.common.v1.PutCall.class);

    private StanceWire() {}

    static org.alvh.proto.strategy.v1.CondorSketch write(CondorSketch sketch) {
        IronCondor condor = sketch.condor();
        return org.alvh.proto.strategy.v1.CondorSketch.newBuilder()
                .setRoot(ROOT.write(condor.root()))
                .setExpiry(condor.expiry().toString())
                .setLongPut(condor.longPut())
                .setShortPut(condor.shortPut())
                .setShortCall(condor.shortCall())
                .setLongCall(condor.longCall())
                .setCreditMidHundredths(sketch.creditMidHundredths())
                .setModelled(sketch.modelled())
                .setLots(sketch.lots())
                .build();
    }

    /**
     * An outlook.
     *
     * @param expectedMove of one session, in points; empty where it is not known
     */
    static org.alvh.proto.strategy.v1.CondorOutlook write(CondorOutlook outlook, OptionalDouble expectedMove) {
        var message = org.alvh.proto.strategy.v1.CondorOutlook.newBuilder()
                .setCampaign(outlook.campaign())
                .setExitRule(EXIT.write(outlook.exit().rule()))
                .setExitOn(outlook.exit().on().toString())
                .setExitDays(outlook.exit().days());
        outlook.profitDebitPoints().ifPresent(message::setProfitDebitPoints);
        outlook.debitPoints().ifPresent(message::setDebitPoints);
        outlook.nearest().ifPresent(nearest -> {
            message.setNearestSide(SIDE.write(nearest.side())).setNearestPoints(nearest.points());
            expectedMove.ifPresent(move -> message.setNearestExpectedMoves(nearest.points() / move));
        });
        return message.build();
    }
}

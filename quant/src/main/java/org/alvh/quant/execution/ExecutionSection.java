package org.alvh.quant.execution;

import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;

/** The {@code fills} and {@code fees} sections of a mandate. */
public final class ExecutionSection {

    private static final double MOST_VIX = 1_000;

    private ExecutionSection() {}

    public static FillModel readFills(SectionReader section) {
        FillModel defaults = FillModel.halfSpread();
        FillModel fills = new FillModel(
                section.number("packageShare", defaults.packageShare(), 0, 1),
                section.number("singleLegShare", defaults.singleLegShare(), 0, 1),
                section.number("stressShare", defaults.stressShare(), 0, 1),
                section.number("stressVix", defaults.stressVix(), 0, MOST_VIX));
        section.refuseUnread();
        return fills;
    }

    public static DocumentValue.Section write(FillModel fills) {
        return DocumentValue.section()
                .with("packageShare", fills.packageShare())
                .with("singleLegShare", fills.singleLegShare())
                .with("stressShare", fills.stressShare())
                .with("stressVix", fills.stressVix())
                .build();
    }

    public static FeeSchedule readFees(SectionReader section) {
        FeeSchedule schedule = section.choice("schedule", FeeSchedule.class, FeeSchedule.CBOE_2024_11_01);
        section.refuseUnread();
        return schedule;
    }

    public static DocumentValue.Section write(FeeSchedule fees) {
        return DocumentValue.section().with("schedule", fees.name()).build();
    }
}

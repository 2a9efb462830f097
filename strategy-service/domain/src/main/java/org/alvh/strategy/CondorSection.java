package org.alvh.strategy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.TenorBand;

/**
 * The {@code condor} section of a mandate. What is left out takes the value of {@code SEED45}; a gate or an exit is
 * switched off by {@code null}.
 */
public final class CondorSection {

    /** Structures that a mandate can name. */
    private enum Structure {
        IRON_CONDOR
    }

    private static final double MOST_VIX = 1_000;
    private static final int MOST_DAYS = 1_500;
    private static final int MOST_OPEN = 100;
    private static final double LEAST_RISK_OF_NAV = 1e-6;

    private CondorSection() {}

    /** Reads the section; what is wrong is added to the reader's refusals and the default returned in its place. */
    public static CondorParameters read(SectionReader section) {
        CondorParameters defaults = CondorParameters.seed45();
        section.choice("structure", Structure.class, Structure.IRON_CONDOR);
        TenorBand tenor = TenorBand.read(section.section("tenor"), defaults.tenor());
        CondorParameters.Shorts shorts = readShorts(section.section("shorts"), defaults.shorts());
        CondorParameters.Wings wings = readWings(section.section("wings"), defaults.wings());
        double riskOfNav =
                section.number("riskOfNav", defaults.riskOfNav(), LEAST_RISK_OF_NAV, CondorParameters.MOST_RISK_OF_NAV);
        OptionalDouble gate = section.isOff("gateVixBelow")
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        section.number("gateVixBelow", defaults.gateVixBelow().orElseThrow(), 0, MOST_VIX));
        OptionalDouble profitShare = section.isOff("profitShare")
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        section.number("profitShare", defaults.profitShare().orElseThrow(), 0, 1));
        OptionalInt exitDays = section.isOff("exitDays")
                ? OptionalInt.empty()
                : OptionalInt.of(section.integer("exitDays", defaults.exitDays().orElseThrow(), 1, MOST_DAYS));
        int maxOpen = section.integer("maxOpen", defaults.maxOpen(), 1, MOST_OPEN);
        section.refuseUnread();
        return new CondorParameters(tenor, shorts, wings, gate, maxOpen, riskOfNav, profitShare, exitDays);
    }

    private static CondorParameters.Shorts readShorts(SectionReader section, CondorParameters.Shorts defaults) {
        double least = section.number("leastDelta", defaults.leastDelta(), 0.001, 0.999);
        double target = section.number("targetDelta", defaults.targetDelta(), 0.001, 0.999);
        double most = section.number("mostDelta", defaults.mostDelta(), 0.001, 0.999);
        section.refuseUnread();
        if (!section.ascend(List.of("leastDelta", "targetDelta", "mostDelta"), least, target, most)) {
            return defaults;
        }
        return new CondorParameters.Shorts(target, least, most);
    }

    private static CondorParameters.Wings readWings(SectionReader section, CondorParameters.Wings defaults) {
        CondorParameters.Wings wings = new CondorParameters.Wings(
                section.number("deviations", defaults.deviations(), 0.1, 10),
                section.integer("leastSteps", defaults.leastSteps(), 1, 100),
                section.number("mostOfIndex", defaults.mostOfIndex(), 0.001, 1));
        section.refuseUnread();
        return wings;
    }

    /** The section with every value written out. */
    public static DocumentValue.Section write(CondorParameters parameters) {
        return DocumentValue.section()
                .with("structure", Structure.IRON_CONDOR.name())
                .with("tenor", parameters.tenor().document())
                .with(
                        "shorts",
                        DocumentValue.section()
                                .with("leastDelta", parameters.shorts().leastDelta())
                                .with("targetDelta", parameters.shorts().targetDelta())
                                .with("mostDelta", parameters.shorts().mostDelta())
                                .build())
                .with(
                        "wings",
                        DocumentValue.section()
                                .with("deviations", parameters.wings().deviations())
                                .with("leastSteps", parameters.wings().leastSteps())
                                .with("mostOfIndex", parameters.wings().mostOfIndex())
                                .build())
                .with("gateVixBelow", DocumentValue.numberOrOff(parameters.gateVixBelow()))
                .with("maxOpen", parameters.maxOpen())
                .with("riskOfNav", parameters.riskOfNav())
                .with("profitShare", DocumentValue.numberOrOff(parameters.profitShare()))
                .with(
                        "exitDays",
                        parameters.exitDays().isPresent()
                                ? DocumentValue.number(parameters.exitDays().getAsInt())
                                : new DocumentValue.Absent())
                .build();
    }
}

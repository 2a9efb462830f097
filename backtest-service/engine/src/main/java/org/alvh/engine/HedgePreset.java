package org.alvh.engine;

import org.alvh.hedge.HedgeParameters;

/** The hedge sections that ship with the project. */
public enum HedgePreset {
    NONE(HedgeParameters.none()),
    LADDER(HedgeParameters.ladder());

    private final HedgeParameters parameters;

    HedgePreset(HedgeParameters parameters) {
        this.parameters = parameters;
    }

    public HedgeParameters parameters() {
        return parameters;
    }

    /** The preset's name where a hedge is one of them, else {@code CUSTOM}. */
    public static String nameOf(HedgeParameters hedge) {
        for (HedgePreset preset : values()) {
            if (preset.parameters.equals(hedge)) {
                return preset.name();
            }
        }
        return "CUSTOM";
    }
}

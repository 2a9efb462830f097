package org.alvh.portfolio.service.mandate;

import java.util.Objects;

/**
 * What a mandate goes by beside its hash.
 *
 * @param mandate the name that its document carries, such as {@code SEED45}; empty where it was given none
 * @param hedge the preset that its hedge section is, such as {@code LADDER}; empty for any other section
 */
public record MandateNames(String mandate, String hedge) {

    public static final MandateNames NONE = new MandateNames("", "");

    public MandateNames {
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(hedge, "hedge");
    }
}

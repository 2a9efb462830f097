package org.alvh.quant.instrument;

import java.util.List;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;

/** Which expiries are eligible, in calendar days ahead, and which of them is wanted most. */
public record TenorBand(int target, int least, int most) {

    /** The farthest expiry that a mandate can name. */
    private static final int MOST_DAYS = 1_500;

    public TenorBand {
        if (!(0 < least && least <= target && target <= most)) {
            throw new IllegalArgumentException(
                    "tenor " + least + " <= " + target + " <= " + most + " does not hold together");
        }
    }

    /** Days from the wanted tenor, on either side. */
    public long distance(long days) {
        return Math.abs(days - target);
    }

    public boolean holds(long days) {
        return days >= least && days <= most;
    }

    /** Reads the fields of a mandate's tenor section; where they fall the default stands and the reader refuses. */
    public static TenorBand read(SectionReader section, TenorBand defaults) {
        int least = section.integer("leastDays", defaults.least, 1, MOST_DAYS);
        int target = section.integer("targetDays", defaults.target, 1, MOST_DAYS);
        int most = section.integer("mostDays", defaults.most, 1, MOST_DAYS);
        section.refuseUnread();
        return section.ascend(List.of("leastDays", "targetDays", "mostDays"), least, target, most)
                ? new TenorBand(target, least, most)
                : defaults;
    }

    public DocumentValue.Section document() {
        return DocumentValue.section()
                .with("leastDays", least)
                .with("targetDays", target)
                .with("mostDays", most)
                .build();
    }
}

package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closing levels of a market's last sessions. */
@Schema(name = "Levels")
public record LevelsView(
        @JsonUnwrapped Provenance provenance,
        MarketView market,
        @Schema(description = "Oldest first.") List<BarView> bars,

        @Schema(description = "Null before the market's first close.")
        Optional<StripView> strip) {

    public LevelsView {
        bars = List.copyOf(bars);
    }

    /** Closing levels of one session, points. */
    @Schema(name = "Bar")
    public record BarView(LocalDate session, double spx, OptionalDouble vix) {}
}

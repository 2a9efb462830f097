package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the quality gate says against a market's days, newest first. */
@Schema(name = "Verdicts")
public record VerdictsView(
        @JsonUnwrapped Provenance provenance,
        MarketView market,

        @Schema(description = "The series and option roots that any verdict of the market is on.")
        List<String> names,

        List<VerdictView> verdicts,

        @Schema(description = "True where older ones were left out.")
        boolean more) {

    public VerdictsView {
        names = List.copyOf(names);
        verdicts = List.copyOf(verdicts);
    }

    /** How bad it is. */
    @Schema(name = "Severity", description = "WARN: what it is on stays in use. REJECT: it may not be used.")
    public enum Severity {
        WARN,
        REJECT
    }

    /** What was done with what a verdict is on. */
    @Schema(
            name = "VerdictAction",
            description = "KEPT: it stays in use. LEFT_OUT: it was not used on its day or since. LEFT_OUT_LATER: it was"
                    + " in use on its day, since what is wrong with it showed only later.")
    public enum Action {
        KEPT,
        LEFT_OUT,
        LEFT_OUT_LATER
    }

    /** One rule against one value or chain. */
    @Schema(name = "QualityVerdict")
    public record VerdictView(
            LocalDate date,

            @Schema(
                    description = "Of the series, or of the option root where it is on a chain.",
                    examples = "vix_close")
            String name,

            @Schema(description = "True where it is on the options of a root.")
            boolean chain,

            @Schema(description = "A name in capitals that does not change.", examples = "SPIKE")
            String rule,

            Severity severity,
            Action action,

            @Schema(description = "In the unit of the rule.")
            double reading,

            double limit,

            @Schema(description = "The day from whose close it was known.")
            LocalDate known,

            @Schema(description = "In words.") String reason) {}
}

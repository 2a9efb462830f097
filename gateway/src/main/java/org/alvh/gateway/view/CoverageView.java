package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of every session of a market, and how well. */
@Schema(name = "Coverage")
public record CoverageView(
        @JsonUnwrapped Provenance provenance,

        @Schema(description = "Null before the market's first session.")
        Optional<MarketView> market,

        CoveredView totals,
        @Schema(description = "Oldest first.") List<YearView> years) {

    public CoverageView {
        years = List.copyOf(years);
    }

    /** How many sessions are in each state; gaps are none of the sessions. */
    @Schema(name = "CoverageTotals")
    public record CoveredView(int sessions, int quoted, int modelled, int refused, int absent, int gaps) {}

    /** One year. It is laid out in columns, since decades of sessions come at once. */
    @Schema(name = "CoverageYear")
    public record YearView(
            int year,
            @Schema(description = "Oldest first.") List<LocalDate> sessions,

            @Schema(
                    description = "A letter a session. Q: a chain is recorded and used. M: it is priced on modelled"
                            + " surfaces. R: a recorded chain, or a level that the model reads, was refused on the day"
                            + " itself. A: there is no chain, since the model lacks a level. G: the exchange held a"
                            + " session of which no close is recorded.",
                    pattern = "^[QMRAG]*$")
            String states,

            @Schema(description = "The sessions of which there is more to say.")
            List<NoteView> notes) {

        public YearView {
            sessions = List.copyOf(sessions);
            notes = List.copyOf(notes);
            if (states.length() != sessions.size()) {
                throw new IllegalArgumentException(
                        year + " has " + sessions.size() + " sessions and " + states.length() + " states");
            }
        }
    }

    /** What there is to say of one session. */
    @Schema(name = "CoverageNote")
    public record NoteView(
            LocalDate session,

            @Schema(description = "Verdicts that leave what they are on in use.")
            int warnings,

            @Schema(description = "Verdicts that refuse a value or a chain, whether the state hangs on it or not.")
            int rejections,

            @Schema(
                    description =
                            "Why it was refused, in words, or a name in capitals why there is no chain; else null.")
            Optional<String> reason) {}
}

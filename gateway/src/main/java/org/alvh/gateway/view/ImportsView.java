package org.alvh.gateway.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the sources that are pulled from public endpoints stand.
 *
 * @param enabled false where nothing is pulled
 * @param sources by name
 */
@Schema(name = "Imports")
public record ImportsView(
        @Schema(description = "False where nothing is pulled.")
        boolean enabled,

        @Schema(description = "By name.") List<SourceView> sources) {

    public ImportsView {
        sources = List.copyOf(sources);
    }

    /** How current a source is. */
    @Schema(
            name = "SourceStanding",
            description = "WAITING: not tried yet. FRESH: the session expected is there. STALE: the last attempt went"
                    + " well, but the file does not reach it. FAILED: the last attempt failed.")
    public enum Standing {
        WAITING,
        FRESH,
        STALE,
        FAILED
    }

    @Schema(name = "PulledSource")
    public record SourceView(
            String name,

            @Schema(description = "The vendor's format, by its name on the command line.")
            String vendor,

            String host,
            Standing standing,

            @Schema(description = "The session that the file should hold by now.")
            LocalDate expectedSession,

            @Schema(description = "Null where there was none.")
            Optional<OffsetDateTime> lastSuccess,

            @Schema(description = "Null where there was none.")
            Optional<OffsetDateTime> lastAttempt,

            OffsetDateTime nextAttempt,

            @Schema(description = "Attempts in a row that did not bring the session expected.")
            int tries,

            @Schema(description = "Why the last attempt failed; null where it did not.")
            Optional<FaultView> fault,

            @Schema(description = "The last good file; null until there is one.")
            Optional<FileView> file) {}

    @Schema(name = "PullFault")
    public record FaultView(
            @Schema(description = "A name in capitals that does not change.", examples = "SERVER_ERROR")
            String reason,

            String detail) {}

    @Schema(name = "PulledFile")
    public record FileView(
            String contentHash,
            long bytes,
            int rowsAccepted,
            int rowsQuarantined,
            LocalDate firstDate,
            LocalDate lastDate) {}
}

package org.alvh.gateway.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What every read says of itself: as of when it holds, and what its prices are.
 *
 * @param asOf market time of what is shown
 * @param session session of what is shown
 * @param source what its prices are made of, each by its own session; empty where that is not known
 * @param modelledShare share of the prices that come from a model; empty with the source
 * @param stale true where something kept an older price because nothing quoted it
 */
public record Provenance(
        @Schema(description = "Market time of what is shown.")
        Optional<OffsetDateTime> asOf,

        @Schema(description = "Session (trading day) of what is shown.")
        Optional<LocalDate> session,

        Optional<Source> source,

        @Schema(description = "Share of the prices that come from a model, 0 to 1; null with the source.")
        OptionalDouble modelledShare,

        @Schema(description = "True where something kept an older price because nothing quoted it.")
        boolean stale) {

    public Provenance {
        modelledShare.ifPresent(share -> {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("modelled share is " + share + ", expected 0 to 1");
            }
        });
    }
}

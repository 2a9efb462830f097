package org.alvh.gateway.view;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The document that an account obeys.
 *
 * @param hash SHA-256 of its canonical form
 * @param name preset of its condors
 * @param hedge preset of its hedge
 */
@Schema(name = "Mandate")
public record MandateView(
        @Schema(description = "SHA-256 of the document's canonical form, in hexadecimal digits.")
        String hash,

        @Schema(description = "Name of the preset that its condors follow.", examples = "SEED45")
        Optional<String> name,

        @Schema(description = "Name of the preset that its hedge follows.", examples = "LADDER")
        Optional<String> hedge) {}

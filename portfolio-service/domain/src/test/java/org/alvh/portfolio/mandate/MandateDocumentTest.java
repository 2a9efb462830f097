package org.alvh.portfolio.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.alvh.quant.document.DocumentValue;
import org.junit.jupiter.api.Test;

class MandateDocumentTest {

    private static final String CANONICAL =
            "{\"capital\":10000000,\"fills\":{\"packageShare\":0.5,\"stressVix\":30},\"name\":\"STATIC45\","
                    + "\"stop\":null}";

    /** The hash is what sha256sum says of the canonical text. */
    @Test
    void isNamedByTheHashOfItsCanonicalBytes() {
        MandateDocument mandate = new MandateDocument(DocumentValue.section()
                .with("name", "STATIC45")
                .with("stop", new DocumentValue.Absent())
                .with(
                        "fills",
                        DocumentValue.section()
                                .with("stressVix", 30L)
                                .with("packageShare", 0.5)
                                .build())
                .with("capital", 1e7)
                .build());
        assertThat(mandate.canonicalBytes()).isEqualTo(CANONICAL.getBytes(StandardCharsets.UTF_8));
        assertThat(mandate.hash()).isEqualTo("6d9f8510d1c2703cc088c934b2887df209d6ab8a003454e57828437c8959ac17");
    }
}

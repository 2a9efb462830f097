package org.alvh.portfolio.service.mandate;

import java.util.Objects;
import org.alvh.portfolio.mandate.MandateDocument;

/** A mandate that was read and accepted, with the names that it goes by. */
public record NamedMandate(MandateDocument document, MandateNames names) {

    public NamedMandate {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(names, "names");
    }
}

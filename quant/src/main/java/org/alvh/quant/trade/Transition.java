package org.alvh.quant.trade;

import java.util.Objects;
import org.alvh.quant.document.DocumentValue;

/**
 * A change of state of a campaign or a hedge layer.
 *
 * @param subject the campaign or layer
 * @param cause the rule that made it
 * @param value what the rule saw
 * @param threshold what it compared with
 */
public record Transition(String subject, String from, String to, String cause, double value, double threshold) {

    public Transition {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(cause, "cause");
    }

    public DocumentValue document() {
        return DocumentValue.section()
                .with("subject", subject)
                .with("from", from)
                .with("to", to)
                .with("cause", cause)
                .with("value", value)
                .with("threshold", threshold)
                .build();
    }
}

package org.alvh.backtest.service.run;

import java.util.Objects;
import java.util.OptionalInt;
import org.alvh.engine.Mandate;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.ContentHash;
import org.alvh.quant.money.Money;

/** What a desk asks to have run. */
public record RunRequest(String desk, String market, Mandate mandate, RunRange range, Money capital) {

    public RunRequest {
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(range, "range");
        if (desk.isBlank() || market.isBlank()) {
            throw new IllegalArgumentException(
                    "a run is of a desk and in a market, not '" + desk + "', '" + market + "'");
        }
        if (!capital.isPositive()) {
            throw new IllegalArgumentException("capital is " + capital + ", expected an amount above 0");
        }
    }

    /** The run's name: SHA-256 of what is asked and by which desk. The same question has the same name. */
    public String id() {
        return ContentHash.of(String.join(
                "\n",
                desk,
                market,
                mandate.document().hash(),
                range.from().map(Object::toString).orElse(""),
                range.to().map(Object::toString).orElse(""),
                sessionsText(range.sessions()),
                Long.toString(capital.cents())));
    }

    private static String sessionsText(OptionalInt sessions) {
        return sessions.isPresent() ? Integer.toString(sessions.getAsInt()) : "";
    }

    /** The mandate with every default written out. */
    String mandateText() {
        return CanonicalJson.text(mandate.document().content());
    }
}

package org.alvh.gateway.stream.tail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a client may ask to hear of. */
public enum EventName {
    SESSION,
    DECISION,
    BOOK,
    NAV,
    ACCOUNT,
    HEALTH;

    /** As it stands in requests and in the stream. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventName> ofText(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }
}

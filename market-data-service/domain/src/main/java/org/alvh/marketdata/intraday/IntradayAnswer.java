package org.alvh.marketdata.intraday;

import java.util.Objects;

/** Bars of a session, or why there are none. */
public sealed interface IntradayAnswer {

    /** One bar a minute. */
    record Drawn(SessionBars minutes) implements IntradayAnswer {
        public Drawn {
            Objects.requireNonNull(minutes, "minutes");
        }
    }

    /** The day does not publish what bars must agree with. */
    record Refused(String reason) implements IntradayAnswer {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}

package org.alvh.portfolio.service.session;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.alvh.wire.OptionSeries;

/** How far one step brought an account. */
sealed interface Progress {

    /** What is due has not come yet, or the account stands still. */
    record Waits() implements Progress {}

    /** A stage was booked; another may be possible. */
    record Booked() implements Progress {}

    /** CLOSE was booked, so the market's session may be over. */
    record SessionClosed(String market) implements Progress {}

    /** CLOSE is due and nothing was booked: the quotes of what is held have to be fetched before. */
    record NeedsQuotes(String market, LocalDate session, String snapshotId, Set<OptionSeries> held)
            implements Progress {

        public NeedsQuotes {
            held = new TreeSet<>(held);
        }
    }
}
